package casebook.desk.page.one;

import casebook.desk.page.one.OneCase.Passage;
import casebook.desk.record.CuratedCase;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passages of a case, each with the file and page it stands on. */
final class Passages {

    private final OneWords words;
    private final CuratedCase one;
    private final Text text;

    Passages(OneWords words, CuratedCase one, Text text) {
        this.words = words;
        this.one = one;
        this.text = text;
    }

    Passage of(CuratedCase.Evidence evidence) {
        return new Passage(Quoting.of(evidence, text.text(evidence.file())), place(evidence.file(), evidence.page()));
    }

    /** File and page in words. */
    String place(String file, Integer page) {
        if (file.isEmpty()) {
            return words.declaredWithUpload();
        }
        String name = one.file(file).map(CuratedCase.CaseFile::name).orElseGet(() -> text.name(file));
        return Stream.of(name == null ? "" : name, page == null ? "" : words.page(page))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
