package casebook.cli.doctor.check;

import java.util.List;

/** Looks at one thing and changes nothing; may throw, may be interrupted when it takes too long. */
public interface Check {

    /** What it looks at, in a word. */
    String name();

    /** What it finds; nothing where there is nothing to look at. */
    List<Finding> look() throws Exception;
}
