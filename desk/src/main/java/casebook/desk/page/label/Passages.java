package casebook.desk.page.label;

import casebook.desk.record.CuratedCase;
import casebook.desk.wording.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passages of a case, each with the file and page it stands on. */
public final class Passages {

    private final LabelWords words;
    private final CuratedCase one;
    private final Text text;

    /** Those of a case, from its text. */
    public Passages(Wording wording, CuratedCase one, Text text) {
        this.words = new LabelWords(wording);
        this.one = one;
        this.text = text;
    }

    /** One of them. */
    public Passage of(CuratedCase.Evidence evidence) {
        return new Passage(Quoting.of(evidence, text.text(evidence.file())), place(evidence.file(), evidence.page()));
    }

    /** File and page in words. */
    public String place(String file, Integer page) {
        if (file.isEmpty()) {
            return words.declaredWithUpload();
        }
        String name = one.file(file).map(CuratedCase.CaseFile::name).orElseGet(() -> text.name(file));
        return Stream.of(name == null ? "" : name, page == null ? "" : words.page(page))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
