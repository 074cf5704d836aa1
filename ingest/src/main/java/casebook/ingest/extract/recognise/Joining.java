package casebook.ingest.extract.recognise;

import casebook.contract.forms.FieldNames;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.FormField;
import casebook.event.RecognisedPage;
import casebook.ingest.extract.text.FormFields;
import casebook.ingest.extract.text.Outcome;
import casebook.ingest.extract.text.Passages;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.extract.wire.RecognisedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Puts what was recognised into the file it belongs to, page by page. Pure. */
final class Joining {

    private final ParsedFile parsed;
    private final SortedMap<Integer, RecognisedText> texts;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> recognised = new ArrayList<>();
    private final List<RecognisedPage> pages = new ArrayList<>();
    private long room;
    private boolean cut;
    private int taken;

    /**
     * A file and its pages.
     *
     * @param texts what came of each page that was asked for
     * @param room bytes its recognised blocks may take
     */
    Joining(ParsedFile parsed, SortedMap<Integer, RecognisedText> texts, long room) {
        this.parsed = parsed;
        this.texts = texts;
        this.room = room;
    }

    RecognisedFile file() {
        texts.forEach((page, text) -> {
            takeUpTo(page);
            if (text.wasRead()) {
                pages.add(new RecognisedPage(page, (float) text.quality(), text.candidateSeal()));
                text.blocks().forEach(block -> add(block, page));
            }
        });
        takeUpTo(Integer.MAX_VALUE);
        Outcome outcome = RecognitionOutcome.of(parsed, texts, !blocks.isEmpty(), cut);
        int read = (int) texts.values().stream().filter(RecognisedText::wasRead).count();
        int whole = parsed.pages() == null ? texts.size() : Math.max(parsed.pages(), texts.size());
        var whatItIs = new ParsedFile(
                outcome.word(),
                outcome.detail(),
                parsed.mediaType(),
                parsed.pages() == null && parsed.mediaType().startsWith("image/") ? texts.size() : parsed.pages(),
                parsed.characters()
                        - replaced()
                        + recognised.stream()
                                .mapToLong(block -> block.getText().length())
                                .sum(),
                parsed.cut(),
                List.copyOf(blocks),
                fields(),
                parsed.members(),
                parsed.scans());
        return new RecognisedFile(
                whatItIs,
                (int) texts.values().stream()
                        .filter(text -> !text.blocks().isEmpty())
                        .count(),
                read == texts.size() ? null : whole - texts.size() + read,
                pages);
    }

    /** Blocks of the parser's that stand before this page, or on it where nothing better was found there. */
    private void takeUpTo(int page) {
        while (taken < parsed.blocks().size()) {
            Block block = parsed.blocks().get(taken);
            if (block.getPage() != null && block.getPage() >= page && !(isReplaced(block) || block.getPage() == page)) {
                return;
            }
            if (!isReplaced(block)) {
                blocks.add(block);
            }
            taken++;
        }
    }

    private boolean isReplaced(Block block) {
        RecognisedText text = block.getPage() == null ? null : texts.get(block.getPage());
        return text != null && !text.blocks().isEmpty();
    }

    private long replaced() {
        return parsed.blocks().stream()
                .filter(this::isReplaced)
                .mapToLong(block -> block.getText().length())
                .sum();
    }

    private void add(Block block, int page) {
        // Every page by itself has a first line; only that of the file is its title.
        BlockKind kind = block.getKind() == BlockKind.TITLE && !blocks.isEmpty() ? BlockKind.HEADING : block.getKind();
        var placed = new Block(kind, block.getText(), page, block.getCells());
        long cost = Passages.cost(placed);
        if (cut || cost > room) {
            cut = true;
            return;
        }
        room -= cost;
        blocks.add(placed);
        recognised.add(placed);
    }

    private List<FormField> fields() {
        var fields = new ArrayList<FormField>();
        Set<String> seen = new HashSet<>();
        for (FormField field : parsed.fields()) {
            RecognisedText better = field.getPage() == null ? null : texts.get(field.getPage());
            if ((better == null || better.blocks().isEmpty()) && seen.add(field.getName() + "\n" + field.getValue())) {
                fields.add(field);
            }
        }
        for (FormField field : new FormFields(FieldNames.builtIn()).read(recognised, true)) {
            if (seen.add(field.getName() + "\n" + field.getValue())) {
                fields.add(field);
            }
        }
        return fields;
    }
}
