package casebook.desk.page.label;

import casebook.desk.wording.Wording;

/** What is said around labels and passages. */
public record LabelWords(Wording wording) {

    /** Marks the first of several. */
    public String primary() {
        return wording.say("主", "primary");
    }

    /** How sure. */
    public String confidence() {
        return wording.say("置信度", "Confidence");
    }

    /** What came second. */
    public String runnerUp(String code) {
        return wording.say("其次：", "runner-up: ") + code;
    }

    /** Unfolds the other passages. */
    public String more(int passages) {
        return wording.say("另外 %d 处依据", passages == 1 ? "%d more passage" : "%d more passages")
                .formatted(passages);
    }

    /** When nothing speaks for it. */
    public String noEvidence() {
        return wording.say("没有原文依据", "No passage speaks for it");
    }

    String origin(String origin) {
        return switch (origin) {
            case "EXPERT" -> wording.say("专家", "expert");
            case "DECLARED" -> wording.say("申报并核实", "declared and confirmed");
            case "RULE" -> wording.say("规则", "rule");
            case "MODEL" -> wording.say("模型", "model");
            default -> wording.say("其他", "other");
        };
    }

    String page(int page) {
        return wording.say("第 %d 页", "page %d").formatted(page);
    }

    String declaredWithUpload() {
        return wording.say("随上传申报", "declared with the upload");
    }
}
