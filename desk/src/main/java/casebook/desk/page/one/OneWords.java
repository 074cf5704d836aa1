package casebook.desk.page.one;

import casebook.desk.wording.Wording;

/** What the page of one case says. */
public record OneWords(Wording wording) {

    /** The way back. */
    public String cases() {
        return wording.say("全部案例", "All cases");
    }

    /** Head of the labels. */
    public String labels() {
        return wording.say("分类", "Labels");
    }

    /** What stands below that head. */
    public String labelsLead() {
        return wording.say(
                "每项分类都附置信度、来源和原文依据。", "Each label with its confidence, its origin and the passages that speak for it.");
    }

    /** Before what could not be told. */
    public String undetermined() {
        return wording.say("未判定", "Undetermined");
    }

    /** Before what an expert corrected. */
    public String overruled() {
        return wording.say("机器原判（已由专家更正）", "What the machine said (corrected by an expert)");
    }

    /** Head of the models. */
    public String models() {
        return wording.say("模型与参数", "Models and parameters");
    }

    /** Head of a column. */
    public String model() {
        return wording.say("模型", "Model");
    }

    /** Head of a column. */
    public String role() {
        return wording.say("关系", "Role");
    }

    /** Head of a column. */
    public String parameters() {
        return wording.say("参数规模", "Parameters");
    }

    /** Head of a column. */
    public String passage() {
        return wording.say("原文", "Passage");
    }

    String ownModel() {
        return wording.say("案例自有模型", "The case's own model");
    }

    /** Head of the effects. */
    public String effects() {
        return wording.say("成效", "Outcomes");
    }

    /** Head of the files. */
    public String files() {
        return wording.say("文件", "Files");
    }

    /** Head of the history. */
    public String history() {
        return wording.say("经过", "History");
    }

    /** Head of the similar cases. */
    public String similar() {
        return wording.say("相似案例", "Similar cases");
    }

    /** Head of what stands beside. */
    public String facts() {
        return wording.say("要目", "At a glance");
    }

    /** Head of the other forms. */
    public String elsewhere() {
        return wording.say("取用", "Take away");
    }

    String asJson() {
        return wording.say("案例数据（JSON）", "Record (JSON)");
    }

    String asText() {
        return wording.say("提取的全文（JSON）", "Extracted text (JSON)");
    }

    String asPage() {
        return wording.say("案例集网页", "Casebook page");
    }

    String received() {
        return wording.say("收到", "Received");
    }

    String revision() {
        return wording.say("修订", "Revision");
    }

    String taxonomy() {
        return wording.say("分类体系", "Taxonomy");
    }

    String caseId() {
        return wording.say("案例编号", "Case id");
    }
}
