package casebook.cli.classify;

import casebook.contract.EventJson;
import casebook.enrich.classify.Judgement;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A judged case as one JSON object under Avro's field names. */
final class JudgedJson {

    /** Adds what was judged to what is known of the case. */
    static ObjectNode add(ObjectNode known, Judged judged, Judge judge) {
        Judgement judgement = judged.judgement();
        known.put("title", judged.title());
        known.put("language", judged.language());
        var labels = known.putArray("labels");
        judgement.labels().forEach(label -> labels.add(EventJson.tree(label)));
        var undetermined = known.putArray("undetermined");
        judgement.undetermined().forEach(undetermined::add);
        var models = known.putArray("models");
        judgement.models().forEach(mention -> models.add(EventJson.tree(mention)));
        known.put("taxonomy", judge.taxonomy().getVersion());
        known.put("classifier", judge.classifier());
        return known;
    }

    private JudgedJson() {}
}
