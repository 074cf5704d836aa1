package casebook.ingest.extract.recognise;

import casebook.event.RecognisedPage;
import casebook.ingest.extract.wire.ParsedFile;
import java.util.List;

/**
 * A file whose pages have been recognised where only a picture was there.
 *
 * @param parsed the file with the text of these pages
 * @param ocrPages how many pages have their text from recognition
 * @param pagesRead how many of its pages were read; null where none was left out
 * @param recognised every page that was recognised
 */
public record RecognisedFile(ParsedFile parsed, int ocrPages, Integer pagesRead, List<RecognisedPage> recognised) {

    /** A file of which nothing had to be recognised. */
    public static RecognisedFile asParsed(ParsedFile parsed) {
        return new RecognisedFile(parsed, 0, null, List.of());
    }
}
