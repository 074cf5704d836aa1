package casebook.ingest.extract.recognise.layout;

import casebook.ingest.extract.recognise.picture.Rules;
import casebook.ingest.extract.recognise.picture.Rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a page: what stands in its tables as rows of cells, the rest as lines. Pure. */
public final class PageLayout {

    private static final int NEAR = 12;

    /** The pieces of a page in reading order. */
    public static List<Piece> read(List<TextBox> boxes, Rules rules) {
        List<Table> tables = tables(rules);
        var loose = new ArrayList<TextBox>();
        for (TextBox box : boxes) {
            if (tables.stream().noneMatch(table -> table.take(box))) {
                loose.add(box);
            }
        }
        var pieces = new ArrayList<Piece>();
        for (Table table : tables) {
            addAbove(table.top(), loose, pieces);
            pieces.addAll(table.pieces());
        }
        addAbove(Integer.MAX_VALUE, loose, pieces);
        return pieces;
    }

    private static void addAbove(int bottom, List<TextBox> loose, List<Piece> pieces) {
        List<TextBox> above =
                loose.stream().filter(box -> box.middleY() < bottom).toList();
        loose.removeAll(above);
        ReadingOrder.lines(above).stream().map(Piece::line).forEach(pieces::add);
    }

    /** Lines that touch each other make a table together. */
    private static List<Table> tables(Rules rules) {
        var tables = new ArrayList<Table>();
        var upright = new ArrayList<>(rules.upright());
        while (!upright.isEmpty()) {
            List<Rule> across = new ArrayList<>();
            List<Rule> down = new ArrayList<>(List.of(upright.remove(0)));
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Rule level : rules.level()) {
                    if (!across.contains(level) && down.stream().anyMatch(rule -> meet(level, rule))) {
                        across.add(level);
                        grown = true;
                    }
                }
                for (Rule rule : List.copyOf(upright)) {
                    if (across.stream().anyMatch(level -> meet(level, rule))) {
                        upright.remove(rule);
                        down.add(rule);
                        grown = true;
                    }
                }
            }
            if (across.size() >= 2) {
                addOpenRows(rules, across, down);
                var table = new Table(across, closed(across, down));
                if (table.isOne()) {
                    tables.add(table);
                }
            }
        }
        tables.sort(Comparator.comparingInt(Table::top));
        return tables;
    }

    /**
     * Where a table has no sides, a row of a single cell has no upright line at all, but is as wide as the others. A line
     * that meets an upright one belongs to the table of that one.
     */
    private static void addOpenRows(Rules rules, List<Rule> across, List<Rule> down) {
        int left = across.stream().mapToInt(Rule::from).min().orElseThrow();
        int right = across.stream().mapToInt(Rule::to).max().orElseThrow();
        if (down.stream().anyMatch(rule -> Math.abs(rule.at() - left) <= 2 * NEAR)) {
            return;
        }
        for (Rule rule : rules.level()) {
            if (!across.contains(rule)
                    && rules.upright().stream().noneMatch(upright -> meet(rule, upright))
                    && Math.abs(rule.from() - left) <= 2 * NEAR
                    && Math.abs(rule.to() - right) <= 2 * NEAR) {
                across.add(rule);
            }
        }
    }

    /** Many forms have no lines on their left and right; where the others end there is an edge all the same. */
    private static List<Rule> closed(List<Rule> across, List<Rule> down) {
        int top = across.stream().mapToInt(Rule::at).min().orElseThrow();
        int bottom = across.stream().mapToInt(Rule::at).max().orElseThrow();
        int left = across.stream().mapToInt(Rule::from).min().orElseThrow();
        int right = across.stream().mapToInt(Rule::to).max().orElseThrow();
        var closed = new ArrayList<>(down);
        for (int edge : new int[] {left, right}) {
            if (down.stream().noneMatch(rule -> Math.abs(rule.at() - edge) <= 2 * NEAR)) {
                closed.add(new Rule(edge, top, bottom));
            }
        }
        return closed;
    }

    private static boolean meet(Rule level, Rule upright) {
        return upright.at() >= level.from() - NEAR
                && upright.at() <= level.to() + NEAR
                && level.at() >= upright.from() - NEAR
                && level.at() <= upright.to() + NEAR;
    }

    private PageLayout() {}
}
