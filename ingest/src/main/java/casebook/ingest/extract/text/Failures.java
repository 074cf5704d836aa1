package casebook.ingest.extract.text;

import casebook.event.FileOutcome;
import java.util.Locale;
import java.util.Set;

/** Knows the many ways in which parsers say the same few things. Pure. */
final class Failures {

    private static final int MOST_CAUSES = 20;
    private static final Set<String> ENCRYPTED =
            Set.of("EncryptedDocumentException", "InvalidPasswordException", "PasswordRequiredException");
    private static final Set<String> UNSUPPORTED =
            Set.of("UnsupportedFormatException", "UnsupportedFileFormatException");

    /** ENCRYPTED, UNSUPPORTED, TOO_LARGE, EMPTY, or CORRUPT where nothing speaks for another. */
    static FileOutcome kind(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < MOST_CAUSES; cause = cause.getCause(), depth++) {
            String name = cause.getClass().getSimpleName();
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (ENCRYPTED.contains(name)
                    || message.contains("decryption material")
                    || message.contains("password protected")
                    || message.contains("password-protected")) {
                return FileOutcome.ENCRYPTED;
            } else if (UNSUPPORTED.contains(name)) {
                return FileOutcome.UNSUPPORTED;
            } else if (message.contains("zip bomb") || message.contains("tried to allocate an array")) {
                return FileOutcome.TOO_LARGE;
            } else if (name.equals("ZeroByteFileException")) {
                return FileOutcome.EMPTY;
            }
        }
        return FileOutcome.CORRUPT;
    }

    /** The innermost reason, without the names of classes where it has words of its own. */
    static String tell(Throwable failure) {
        Throwable innermost = failure;
        for (int depth = 0; innermost.getCause() != null && depth < MOST_CAUSES; depth++) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        return message == null || message.isBlank()
                ? innermost.getClass().getSimpleName()
                : message.replaceAll("\\s+", " ").strip();
    }

    private Failures() {}
}
