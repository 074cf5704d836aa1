package casebook.desk.page.one;

import casebook.contract.Statistics;
import casebook.desk.page.frame.Link;
import casebook.desk.page.label.Labels;
import casebook.desk.page.label.Passage;
import casebook.desk.page.label.Passages;
import casebook.desk.page.label.Text;
import casebook.desk.page.one.OneCase.CaseFile;
import casebook.desk.page.one.OneCase.Effect;
import casebook.desk.page.one.OneCase.Fact;
import casebook.desk.page.one.OneCase.Model;
import casebook.desk.page.one.OneCase.Similar;
import casebook.desk.page.one.OneCase.Way;
import casebook.desk.record.CaseState;
import casebook.desk.record.CuratedCase;
import casebook.desk.record.SimilarCases;
import casebook.desk.wording.FileOutcomes;
import casebook.desk.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a case in the words of its reader. */
final class Telling {

    private final Wording wording;
    private final OneWords words;
    private final Codes codes;
    private final CuratedCase one;
    private final Passages passages;

    Telling(Wording wording, CuratedCase one, Text text) {
        this.wording = wording;
        this.words = new OneWords(wording);
        this.codes = new Codes(wording);
        this.one = one;
        this.passages = new Passages(wording, one, text);
    }

    OneCase with(Optional<CaseState> state, List<String> history, List<SimilarCases.Similar> similar) {
        var labels = new Labels(wording, passages);
        return new OneCase(
                words,
                one.revision(),
                one.title(),
                wording.applicant(one.organisation(), one.organisationType(), one.region()),
                one.summary(),
                labels.facets(one.labels()),
                wording.inOrder(one.undetermined()).stream().map(wording::facet).toList(),
                labels.facets(one.overruled()),
                one.models().stream().map(this::model).toList(),
                one.effects().stream().map(this::effect).toList(),
                one.files().stream().map(file -> file(state, file)).toList(),
                new Timeline(wording).of(history),
                similar.stream().map(Telling::similar).toList(),
                facts(),
                ways());
    }

    private Model model(CuratedCase.Model model) {
        boolean named = !model.name().isEmpty();
        Passage passage =
                model.evidence().stream().findFirst().map(passages::of).orElse(null);
        return new Model(
                named ? model.name() : words.ownModel(),
                named && "BUILT_ON".equals(model.role())
                        ? Link.to("/cases")
                                .with("has", Statistics.BASE_MODEL + "=" + model.name())
                                .toString()
                        : null,
                codes.role(model.role()),
                model.parametersBillions().stream()
                        .map(size -> size.stripTrailingZeros().toPlainString() + "B")
                        .collect(Collectors.joining(wording.comma())),
                passage);
    }

    private Effect effect(CuratedCase.Effect effect) {
        return new Effect(
                codes.direction(effect.direction()),
                codes.directionInWords(effect.direction()),
                effect.text(),
                effect.quantity() == null ? "" : effect.quantity(),
                passages.place(effect.file(), effect.page()));
    }

    private CaseFile file(Optional<CaseState> state, CuratedCase.CaseFile file) {
        return new CaseFile(
                file.name(),
                state.map(now -> now.download(file.sha256())).orElse(null),
                codes.mediaType(file.mediaType()),
                new FileOutcomes(wording).name(file.outcome()));
    }

    private static Similar similar(SimilarCases.Similar similar) {
        return new Similar("/cases/" + similar.caseId(), similar.title(), Labels.percent(similar.similarity()));
    }

    private List<Fact> facts() {
        return List.of(
                new Fact(words.received(), one.day()),
                new Fact(words.revision(), String.valueOf(one.revision())),
                new Fact(words.taxonomy(), one.taxonomy()),
                new Fact(words.caseId(), one.caseId()));
    }

    private List<Way> ways() {
        Link page =
                Link.to("/v1/casebook.html").with("q", asItStands(one.title())).with("lang", wording.code());
        return List.of(
                new Way(page.toString(), words.asPage()),
                new Way("/v1/cases/" + one.caseId(), words.asJson()),
                new Way("/v1/cases/" + one.caseId() + "/document", words.asText()));
    }

    /** A title as a query that finds it; what stands between its quotes is a passage by itself. */
    private static String asItStands(String title) {
        return Stream.of(title.split("[\"“”]"))
                .filter(part -> !part.isBlank())
                .map(part -> "\"" + part.strip() + "\"")
                .collect(Collectors.joining(" "));
    }
}
