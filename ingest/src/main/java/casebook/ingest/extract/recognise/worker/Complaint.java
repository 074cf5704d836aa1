package casebook.ingest.extract.recognise.worker;

/** Says in a few words why a picture could not be read. Pure. */
final class Complaint {

    private static final int LONGEST = 160;

    static String of(Exception failure) {
        Throwable innermost = failure;
        for (int depth = 0; innermost.getCause() != null && depth < 20; depth++) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        String told = message == null || message.isBlank()
                ? innermost.getClass().getSimpleName()
                : message.replaceAll("\\s+", " ").strip();
        return told.length() <= LONGEST ? told : told.substring(0, LONGEST);
    }

    private Complaint() {}
}
