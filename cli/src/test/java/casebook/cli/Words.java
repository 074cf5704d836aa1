package casebook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command said.
 *
 * @param exit its exit code
 * @param out standard output
 * @param err standard error
 */
record Words(int exit, String out, String err) {

    /** Runs the command line. */
    static Words of(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var said = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            said[i] = words[i].toString();
        }
        int exit = Casebook.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(said);
        return new Words(exit, out.toString(), err.toString());
    }
}
