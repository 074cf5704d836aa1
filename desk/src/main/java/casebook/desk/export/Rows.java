package casebook.desk.export;

import casebook.desk.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases as rows of a table, in which no cell is a formula. */
final class Rows {

    /** What a program for tables takes for the beginning of a formula; wide forms too, which some of them narrow. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Wording wording;
    private final Set<String> facets;

    /**
     * Rows in this wording.
     *
     * @param facets those that cases are labelled under; each has a column, as each that is in force has
     */
    Rows(Wording wording, List<String> facets) {
        this.wording = wording;
        this.facets = new LinkedHashSet<>(wording.facets());
        this.facets.addAll(facets);
    }

    List<String> head() {
        var head = new ArrayList<>(List.of(
                wording.say("案例编号", "Case"),
                wording.say("案例名称", "Title"),
                wording.say("申报单位", "Organisation"),
                wording.say("单位类型", "Organisation type"),
                wording.say("地区", "Region"),
                wording.say("摘要", "Summary")));
        facets.forEach(facet -> head.add(wording.facet(facet)));
        head.add(wording.say("基础模型", "Base models"));
        head.add(wording.say("成效", "Effects"));
        head.add(wording.say("依据", "Evidence"));
        return cells(head.stream());
    }

    List<String> row(ExportedCase one) {
        Stream<String> plain = Stream.of(
                one.caseId(),
                one.title(),
                one.organisation(),
                wording.organisationType(one.organisationType()),
                wording.region(one.region()),
                one.summary());
        Stream<String> labels = facets.stream().map(facet -> one.labelled(facet)
                .map(label -> wording.code(facet, label.code()))
                .collect(Collectors.joining(wording.comma())));
        Stream<String> rest = Stream.of(
                one.models().stream().map(ExportedCase.Model::written).collect(Collectors.joining(wording.comma())),
                one.effects().stream().map(ExportedCase.Effect::text).collect(Collectors.joining("\n")),
                one.labels().stream()
                        .filter(label -> !label.evidence().isEmpty())
                        .map(this::strongest)
                        .collect(Collectors.joining("\n")));
        return cells(Stream.of(plain, labels, rest).flatMap(cells -> cells));
    }

    private String strongest(ExportedCase.Label label) {
        return wording.facet(label.facet())
                + wording.say("：", ": ")
                + wording.code(label.facet(), label.code())
                + wording.say("，", ", ")
                + label.evidence().get(0).text();
    }

    List<String> manifestHead() {
        return List.of(
                wording.say("修订", "Revision"),
                wording.say("提取", "Extraction"),
                wording.say("判定批次", "Generation"),
                wording.say("评审", "Review"),
                wording.say("分类体系", "Taxonomy"));
    }

    /** Which state of the case it is. */
    static List<String> manifest(ExportedCase one) {
        return cells(Stream.of(
                String.valueOf(one.revision()),
                String.valueOf(one.extraction()),
                String.valueOf(one.generation()),
                String.valueOf(one.review()),
                one.taxonomy()));
    }

    private static List<String> cells(Stream<String> values) {
        return values.map(Rows::cell).toList();
    }

    /** An apostrophe before what would be taken for a formula; nothing for null. */
    static String cell(String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    }
}
