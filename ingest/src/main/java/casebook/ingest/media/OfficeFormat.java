package casebook.ingest.media;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of Office that are a ZIP of XML parts (ECMA-376). */
public enum OfficeFormat {
    DOCX(".docx", "word/", "wordprocessingml.document"),
    PPTX(".pptx", "ppt/", "presentationml.presentation"),
    XLSX(".xlsx", "xl/", "spreadsheetml.sheet");

    private final String ending;
    private final String folder;
    private final String mediaType;

    OfficeFormat(String ending, String folder, String type) {
        this.ending = ending;
        this.folder = folder;
        this.mediaType = "application/vnd.openxmlformats-officedocument." + type;
    }

    /** The format that a file of this name says it has, in small letters or capitals. */
    public static Optional<OfficeFormat> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.endsWith(format.ending))
                .findFirst();
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** What its table of contents calls the type of its main part. */
    public String mainType() {
        return mediaType + ".main+xml";
    }

    /** The folder its main part is in, with a slash at its end. */
    public String folder() {
        return folder;
    }
}
