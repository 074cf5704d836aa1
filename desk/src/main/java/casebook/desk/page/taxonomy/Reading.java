package casebook.desk.page.taxonomy;

import casebook.desk.judging.Course;
import casebook.desk.judging.Names;
import casebook.desk.judging.Replay;
import casebook.desk.judging.Segment;
import casebook.desk.judging.TaxonomyCard;
import casebook.desk.page.asking.Ask.Sector;
import casebook.desk.page.asking.Asks;
import casebook.desk.page.frame.Times;
import casebook.desk.page.refusal.JudgingRefusals;
import casebook.desk.page.taxonomy.TaxonomyView.FacetView;
import casebook.desk.page.taxonomy.TaxonomyView.ModelView;
import casebook.desk.wording.Wording;
import casebook.event.Facet;
import casebook.event.RegisteredModel;
import casebook.event.TaxonomyPublished;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes of a taxonomy what an office can read. Pure. */
final class Reading {

    private final Wording wording;
    private final TaxonomyWords words;
    private final Names names;

    Reading(Wording wording, Names names) {
        this.wording = wording;
        this.words = new TaxonomyWords(wording);
        this.names = names;
    }

    TaxonomyView of(
            TaxonomyPublished taxonomy, Versions versions, Course course, List<Sector> sectors, boolean published) {
        String version = taxonomy.getVersion();
        boolean inForce = versions.card(version).map(TaxonomyCard::inForce).orElse(false);
        Optional<Replay> underWay = course.underWay();
        Optional<Replay> preview = course.preview(version);
        var asks = new Asks(wording);
        return new TaxonomyView(
                words,
                version,
                wording.say(taxonomy.getTitle().getZh(), taxonomy.getTitle().getEn()),
                words.published(Times.minute(taxonomy.getPublishedAt()), taxonomy.getPublishedBy()),
                inForce,
                published && !inForce,
                versions.comparedWith(version).isPresent() ? "/taxonomies/" + Segment.of(version) + "/changes" : null,
                words.step(inForce, preview.isPresent()),
                underWay.map(Reading::link).orElse(null),
                preview.map(Reading::link).orElse(null),
                !inForce,
                facets(taxonomy),
                taxonomy.getModels().stream().map(this::model).toList(),
                List.of(asks.preview(version, sectors), asks.apply(version, preview.isPresent())),
                new JudgingRefusals(wording).ofReplays());
    }

    private static String link(Replay replay) {
        return "/replays/" + Segment.of(replay.id());
    }

    private List<FacetView> facets(TaxonomyPublished taxonomy) {
        var codes = new CodeReading(wording, words, names);
        var facets = new ArrayList<FacetView>();
        for (Facet facet : taxonomy.getFacets()) {
            String rule = words.choice(facet.getChoice());
            var where = facet.getOnlyWhere();
            if (where != null) {
                rule += words.onlyWhere(names.facet(where.getFacet()), names.code(where.getFacet(), where.getCode()));
            }
            facets.add(new FacetView(
                    "facet-" + (facets.size() + 1),
                    names.facet(facet.getCode()),
                    rule,
                    facet.getCodes().stream()
                            .map(code -> codes.of(facet.getCode(), code))
                            .toList()));
        }
        return facets;
    }

    private ModelView model(RegisteredModel model) {
        var more = new ArrayList<String>();
        if (!model.getMaker().isEmpty()) {
            more.add(model.getMaker());
        }
        if (model.getYear() != null) {
            more.add(String.valueOf(model.getYear()));
        }
        if (!model.getParametersBillions().isEmpty()) {
            more.add(String.join(
                    wording.comma(),
                    model.getParametersBillions().stream()
                            .map(count -> BigDecimal.valueOf(count)
                                            .stripTrailingZeros()
                                            .toPlainString() + "B")
                            .toList()));
        }
        if (!model.getAliases().isEmpty()) {
            more.add(words.aliases(String.join(wording.comma(), model.getAliases())));
        }
        return new ModelView(model.getName(), String.join(" · ", more));
    }
}
