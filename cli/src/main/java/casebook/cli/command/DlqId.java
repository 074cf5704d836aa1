package casebook.cli.command;

import casebook.ingest.deadletter.Letter;
import casebook.ingest.deadletter.LetterId;
import casebook.ingest.deadletter.Letters;
import java.io.IOException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads ids of dead letters from a command line. */
final class DlqId implements ITypeConverter<LetterId> {

    @Override
    public LetterId convert(String words) {
        return LetterId.of(words).orElseThrow(() -> new TypeConversionException(fault(words)));
    }

    /** What is wrong with words that are none. */
    static String fault(String words) {
        return "\"" + words
                + "\" is no dead letter: expected PARTITION-OFFSET, such as 3-17, as casebook dlq list tells it";
    }

    /** The letter of this id. */
    static Letter known(LetterId id, Letters letters) throws IOException {
        return letters.find(id)
                .orElseThrow(() -> new IOException("there is no dead letter " + id
                        + ", or none any more: casebook dlq list tells which there are"));
    }
}
