package casebook.desk;

import casebook.event.CaseCurated;
import casebook.event.CuratedFile;
import casebook.event.Effect;
import casebook.event.EffectDirection;
import casebook.event.Evidence;
import casebook.event.FileOutcome;
import casebook.event.Label;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import casebook.event.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases that every part of a page has something to show of.
 *
 * @param english one in English throughout
 * @param chinese one in Chinese, with an expert's word on it
 * @param hostile one that would run something wherever it is not taken for text
 */
record ShownCases(String english, String chinese, String hostile) {

    static final String SCRIPT = "<script>window.ran=1</script>";
    static final String HOSTILE = SCRIPT + "\"><img src=x onerror=\"window.ran=1\">";

    private static final String FILE = "f".repeat(64);
    private static final String NOTES =
            "The ward has 40 beds. Every nurse speaks her notes; the model writes them down.";

    static ShownCases write(String url) throws Exception {
        var told = new ToldCases();
        String english = told.tell(
                "Ward notes by voice",
                "St. Aldhelm Hospital",
                List.of("sector=healthcare", "modality=audio", "modality=text", "scope=vertical", "deployment=edge"),
                one -> of(one, "form.docx", NOTES.substring(12, 49), 28, 33),
                NOTES);
        String chinese = told.tell(
                "端侧芯片上的个人助手",
                "甲公司",
                List.of("sector=consumer", "modality=time-series", "scope=general", "hosting=on-premise"),
                one -> of(one, "申报书.docx", "模型运行在手机芯片上。", 7, 9)
                        .setOverruled(List.of(Label.newBuilder()
                                .setFacet("sector")
                                .setCode("culture_tourism")
                                .setConfidence(0.4)
                                .build())),
                "模型运行在手机芯片上。");
        String hostile = told.tell(
                HOSTILE,
                HOSTILE,
                List.of("sector=law", "own-facet=<b>"),
                one -> of(one, HOSTILE, HOSTILE, 0, 5).setSummary(HOSTILE),
                HOSTILE);
        for (int i = 0; i < 22; i++) {
            told.tell("案例 " + i, "单位 " + i, List.of("sector=finance", "scope=vertical"));
        }
        told.vector(english, "e", List.of(1f, 0f));
        told.vector(hostile, "e", List.of(1f, 0.1f));
        told.vector(chinese, "another", List.of(0f, 1f));
        told.write(url);
        try (var reviews = new ToldReviews(url)) {
            reviews.review(chinese, 0, "sector", "consumer");
            reviews.conflict(chinese, 10, "sector", "culture_tourism");
        }
        return new ShownCases(english, chinese, hostile);
    }

    private static CaseCurated.Builder of(CaseCurated.Builder one, String file, String passage, int start, int end) {
        Evidence evidence = Evidence.newBuilder()
                .setFile(FILE)
                .setPage(2)
                .setBlock(0)
                .setStart(start)
                .setEnd(end)
                .setText(passage)
                .build();
        var labels = new ArrayList<Label>();
        one.getLabels()
                .forEach(label -> labels.add(Label.newBuilder(label)
                        .setOrigin(labels.isEmpty() ? Origin.EXPERT : Origin.DECLARED)
                        .setEvidence(List.of(evidence, evidence))
                        .setRunnerUp(label.getFacet().equals("sector") ? "office" : null)
                        .build()));
        return one.setLabels(labels)
                .setOrganisationType("public_institution")
                .setUndetermined(List.of("strategy"))
                .setModels(List.of(model(file.equals("form.docx") ? "Qwen" : file, evidence), model("", evidence)))
                .setEffects(List.of(Effect.newBuilder()
                        .setText(passage)
                        .setFile(FILE)
                        .setQuantity(file)
                        .setDirection(EffectDirection.UP)
                        .build()))
                .setFiles(List.of(CuratedFile.newBuilder()
                        .setSha256(FILE)
                        .setName(file)
                        .setMediaType("application/pdf")
                        .setOutcome(FileOutcome.OK)
                        .build()));
    }

    private static ModelMention model(String name, Evidence evidence) {
        return ModelMention.newBuilder()
                .setName(name)
                .setRole(name.isEmpty() ? MentionRole.OWN : MentionRole.BUILT_ON)
                .setParametersBillions(List.of(7.0))
                .setEvidence(List.of(evidence))
                .build();
    }
}
