package casebook.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which curated cases a command is about. */
final class CaseFilter {

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..1",
            description = "Words in the title, the organisation or the files; a case has all of them."
                    + " \"In quotes\" they stand side by side.")
    private String query;

    @Option(
            names = "--where",
            paramLabel = "FACET=CODE[,CODE...]",
            description = "Only cases with one of these labels; repeatable.")
    private List<String> where = List.of();

    @Spec(Target.MIXEE)
    private CommandSpec command;

    /** As the desk is asked for them; a facet named twice means either. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        for (String label : where) {
            int equals = label.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        command.commandLine(),
                        "--where " + label + ": expected FACET=CODE[,CODE...], such as sector=finance");
            }
            parameters.merge(
                    label.substring(0, equals), label.substring(equals + 1), (one, other) -> one + "," + other);
        }
        if (query != null) {
            parameters.put("q", query);
        }
        return parameters;
    }
}
