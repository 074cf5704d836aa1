package casebook.desk.page.taxonomy;

import casebook.contract.CaseId;
import casebook.desk.page.replay.ReplayWords;
import casebook.desk.wording.Wording;
import casebook.event.Choice;

/** What the page of a taxonomy says. */
public record TaxonomyWords(Wording wording) {

    /** The way back. */
    public String taxonomies() {
        return wording.say("分类体系", "Taxonomies");
    }

    String published(String at, String by) {
        if (by.equals(CaseId.ANONYMOUS)) {
            return wording.say(at + " 发布", "Published " + at);
        }
        String who = new ReplayWords(wording).who(by);
        return wording.say(at + " 由 " + who + " 发布", "Published " + at + " by " + who);
    }

    /** On the version in force. */
    public String inForce() {
        return wording.say("现行", "In force");
    }

    /** To whoever has just published it. */
    public String fresh() {
        return wording.say(
                "已发布。它还没有判定任何案例：先预览会有的不同，再决定是否应用。",
                "It is published, and judges nothing yet. Preview what it would change, then decide whether to apply it.");
    }

    /** Name of the next step. */
    public String next() {
        return wording.say("下一步", "What to do next");
    }

    String step(boolean inForce, boolean previewed) {
        if (inForce) {
            return wording.say(
                    "案例现在就按这个版本判定。预览可以看出重新判定会有什么不同。",
                    "Cases are judged by this version. A preview shows what judging anew would change.");
        }
        return previewed
                ? wording.say(
                        "预览已完成：看过改动之后，可以应用到全部案例。",
                        "The preview is done: read the changes, then apply it to every case.")
                : wording.say(
                        "先预览：列出每一处会有的不同，不改动任何案例。",
                        "Preview it first: every difference is listed, and nothing is changed.");
    }

    /** On a button. */
    public String preview() {
        return wording.say("预览", "Preview it");
    }

    /** On a button. */
    public String again() {
        return wording.say("再预览一次", "Preview it again");
    }

    /** On a button. */
    public String apply() {
        return wording.say("应用到全部案例", "Apply it to every case");
    }

    /** To the preview. */
    public String previewed() {
        return wording.say("查看预览的改动", "Read what the preview found");
    }

    /** While another one runs. */
    public String busy() {
        return wording.say("一次重新判定正在进行，一次只能有一个。", "A replay is under way, and there is one at a time.");
    }

    /** To it. */
    public String follow() {
        return wording.say("查看进度", "Follow it");
    }

    /** To what it changes. */
    public String changes() {
        return wording.say("与其他版本的差异", "What it changes of another version");
    }

    /** Name of the list of facets. */
    public String facets() {
        return wording.say("维度", "Facets");
    }

    String choice(Choice choice) {
        return switch (choice) {
            case ONE -> wording.say("每个案例一个。", "One for each case.");
            case ONE_PRIMARY -> wording.say("每个案例一个为主，可有次要的。", "One primary for each case, and second ones.");
            case SEVERAL -> wording.say("符合的都给出。", "All that apply.");
            case UNKNOWN -> "";
        };
    }

    String onlyWhere(String facet, String code) {
        return wording.say("只问" + facet + "为“" + code + "”的案例。", " Only asked where " + facet + " is " + code + ".");
    }

    String colon() {
        return wording.say("：", ": ");
    }

    String replaces(String codes) {
        return wording.say("代替旧分类：" + codes, "Takes the place of: " + codes);
    }

    String covers(String codes) {
        return wording.say("包含：" + codes, "Takes in: " + codes);
    }

    String implies(String codes) {
        return wording.say("同时提示：" + codes, "Also speaks for " + codes);
    }

    String gbt4754(String sections) {
        return wording.say("国民经济行业分类门类：" + sections, "Sections of GB/T 4754: " + sections);
    }

    String cues(int number) {
        return wording.say(number + " 个线索词", number == 1 ? "1 cue" : number + " cues");
    }

    /** Of a weight of this or a little more. */
    String weight(double weight) {
        if (weight >= 3) {
            return wording.say("很强", "Very strong");
        } else if (weight >= 2) {
            return wording.say("强", "Strong");
        }
        return weight >= 1 ? wording.say("一般", "Ordinary") : wording.say("弱", "Weak");
    }

    String requires(String phrases) {
        return wording.say("（须同时出现：" + phrases + "）", " (only with " + phrases + ")");
    }

    String excludes(String phrases) {
        return wording.say("（不算：" + phrases + "）", " (not in " + phrases + ")");
    }

    /** Name of the examples. */
    public String examples() {
        return wording.say("例子", "Examples");
    }

    /** Name of the register. */
    public String models(int number) {
        return wording.say("模型登记册（" + number + "）", "Model register (" + number + ")");
    }

    String aliases(String names) {
        return wording.say("又作 " + names, "also " + names);
    }
}
