package casebook.cli.export;

import java.io.IOException;

/** The place where a file is wanted cannot take it as it is. */
public final class FileInTheWay extends IOException {

    private static final long serialVersionUID = 1;

    FileInTheWay(String message) {
        super(message);
    }
}
