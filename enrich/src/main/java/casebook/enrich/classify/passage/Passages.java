package casebook.enrich.classify.passage;

import casebook.enrich.text.Cut;
import casebook.enrich.text.Sections;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FormField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Lays a case out as passages: title first, then the form, then the text; each word in one passage only. */
public final class Passages {

    /** More than any case says; what stands behind it does not change a judgement. */
    private static final int MOST_CHARACTERS = 1_000_000;

    /** The beginning of a text says what it is about. */
    private static final int LEAD_CHARACTERS = 600;

    /** Fields about others, about the future, or about nothing. */
    private static final Set<String> LEFT_OUT = Set.of(
            "case_title",
            "outlook",
            "contact",
            "phone",
            "email",
            "identity_number",
            "address",
            "region",
            "partners",
            "recommender",
            "customers",
            "organisation_type",
            "investment",
            "launch_date",
            "submission_date",
            "filing_number");

    /** Fields that hold running text rather than an answer. */
    private static final Set<String> PROSE = Set.of("summary", "background", "technology", "outcomes");

    private static final int LONG_VALUE = 120;

    private final List<Passage> passages = new ArrayList<>();
    private final CaseExtracted text;
    private int characters;

    private Passages(CaseExtracted text) {
        this.text = text;
    }

    public static List<Passage> of(CaseExtracted text, CaseDescribed description) {
        return new Passages(text).lay(description);
    }

    private List<Passage> lay(CaseDescribed description) {
        String title = description == null ? "" : description.getTitle().strip();
        if (!title.isEmpty()) {
            layTitle(title);
        }
        text.getFields().forEach(this::layField);
        for (ExtractedFile file : text.getFiles()) {
            layBlocks(file, title);
        }
        return passages;
    }

    /** The title counts where it stands in the text, if it does, so that its evidence can be shown there. */
    private void layTitle(String title) {
        for (ExtractedFile file : text.getFiles()) {
            for (int i = 0; i < Math.min(20, file.getBlocks().size()); i++) {
                Block block = file.getBlocks().get(i);
                if (block.getText().strip().equals(title)) {
                    add(block.getText(), Place.TITLE, "", file.getSha256(), block.getPage(), i);
                    return;
                }
            }
        }
        for (FormField field : text.getFields()) {
            if (field.getValue().strip().equals(title)) {
                add(field.getValue(), Place.TITLE, "", field.getFile(), field.getPage(), -1);
                return;
            }
        }
        String file = text.getFiles().isEmpty() ? "" : text.getFiles().get(0).getSha256();
        add(title, Place.TITLE, "", file, null, -1);
    }

    private void layField(FormField field) {
        String name = field.getName();
        if (LEFT_OUT.contains(name)) {
            return;
        }
        boolean prose = PROSE.contains(name) || field.getValue().length() > LONG_VALUE;
        Place place = name.equals("organisation") ? Place.ORGANISATION : prose ? Place.BODY : Place.FIELD;
        add(field.getValue(), place, name, field.getFile(), field.getPage(), -1);
    }

    private void layBlocks(ExtractedFile file, String title) {
        List<Block> blocks = file.getBlocks();
        BitSet leftOut = Sections.leftOut(blocks);
        var form = new FormRows(text.getFields(), file.getSha256());
        int before = characters;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!leftOut.get(i) && !block.getText().strip().equals(title) && !form.holds(block)) {
                Place place = isHeading(block)
                        ? Place.HEADING
                        : characters - before < LEAD_CHARACTERS ? Place.LEAD : Place.BODY;
                add(block.getText(), place, "", file.getSha256(), block.getPage(), i);
            }
        }
    }

    private static boolean isHeading(Block block) {
        return block.getKind() == BlockKind.TITLE || block.getKind() == BlockKind.HEADING;
    }

    private void add(String passage, Place place, String field, String file, Integer page, int block) {
        String within = Cut.at(passage, MOST_CHARACTERS - characters);
        if (!within.isBlank()) {
            passages.add(Passage.of(within, place, field, file, page, block));
            characters += within.length();
        }
    }
}
