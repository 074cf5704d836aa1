package casebook.cli.statistics;

import casebook.cli.statistics.Counts.By;
import casebook.event.FacetCount;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The counts as one JSON object: cases, vertical, facets by code, base models by name. */
public final class StatisticsJson {

    private static final double DECIMALS = 10_000;

    /**
     * The counts of these facets.
     *
     * @param withModels whether the base models are told as well
     */
    public static ObjectNode of(Counts counts, Names names, List<String> facets, By by, boolean withModels) {
        ObjectNode all = new ObjectMapper().createObjectNode().put("cases", counts.cases());
        counts.vertical().ifPresent(vertical -> all.putObject("vertical")
                .put("cases", vertical.longValue())
                .put("share", share(counts, vertical)));
        ObjectNode told = all.putObject("facets");
        for (String facet : facets) {
            ObjectNode codes = told.putObject(facet);
            for (FacetCount count : counts.of(facet, by)) {
                ObjectNode code = codes.putObject(count.getCode())
                        .put("cases", count.getCases())
                        .put("primaryCases", count.getPrimaryCases())
                        .put("share", share(counts, by.of(count)));
                names.of(facet, count.getCode())
                        .ifPresent(name -> code.put("zh", name.getZh()).put("en", name.getEn()));
            }
        }
        if (withModels) {
            ObjectNode models = all.putObject("baseModels");
            counts.baseModels().forEach(model -> models.putObject(model.getCode())
                    .put("cases", model.getCases())
                    .put("share", share(counts, model.getCases())));
        }
        return all;
    }

    private static double share(Counts counts, long number) {
        return Math.round(counts.share(number) * DECIMALS) / DECIMALS;
    }

    private StatisticsJson() {}
}
