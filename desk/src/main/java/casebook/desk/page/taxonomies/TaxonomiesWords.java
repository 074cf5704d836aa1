package casebook.desk.page.taxonomies;

import casebook.desk.wording.Wording;

/** What the page of taxonomies says; the script fills in what stands in braces. */
public record TaxonomiesWords(Wording wording) {

    /** Title. */
    public String title() {
        return wording.say("分类体系", "Taxonomies");
    }

    /** Below it. */
    public String lead() {
        return wording.say(
                "案例按现行版本判定。换版本分三步：发布，预览会有的不同，再应用到全部案例。",
                "Cases are judged by the version in force. To change it: publish one, preview what it would change, then apply it.");
    }

    /** Name of what is under way. */
    public String running() {
        return wording.say("正在重新判定", "Under way");
    }

    /** Name of the versions. */
    public String versions() {
        return wording.say("版本", "Versions");
    }

    /** A column. */
    public String version() {
        return wording.say("版本", "Version");
    }

    /** A column. */
    public String published() {
        return wording.say("发布", "Published");
    }

    /** A column. */
    public String contents() {
        return wording.say("内容", "Contents");
    }

    /** A column. */
    public String acts() {
        return wording.say("操作", "What to do");
    }

    /** How many facets. */
    public String facets(String number) {
        return wording.say(number + " 个维度", number + (number.equals("1") ? " facet" : " facets"));
    }

    /** How many codes. */
    public String codes(String number) {
        return wording.say(number + " 个分类", number + (number.equals("1") ? " label" : " labels"));
    }

    /** How many models. */
    public String models(String number) {
        return wording.say(number + " 个模型", number + (number.equals("1") ? " model" : " models"));
    }

    /** On the version in force. */
    public String inForce() {
        return wording.say("现行", "In force");
    }

    /** To what it changes. */
    public String changes() {
        return wording.say("与现行版本的差异", "Against the one in force");
    }

    /** On a button. */
    public String preview() {
        return wording.say("预览", "Preview");
    }

    /** On a button. */
    public String apply() {
        return wording.say("应用", "Apply");
    }

    /** When there is none. */
    public String noVersions() {
        return wording.say("还没有发布任何版本。", "No version is published yet.");
    }

    /** Name of the replays. */
    public String replays() {
        return wording.say("预览和应用的记录", "Previews and applies");
    }

    /** A column. */
    public String what() {
        return wording.say("做了什么", "What");
    }

    /** A column. */
    public String state() {
        return wording.say("状态", "State");
    }

    /** A column. */
    public String at() {
        return wording.say("时间和提出人", "When and by whom");
    }

    /** A column. */
    public String changed() {
        return wording.say("有变化", "Changed");
    }

    /** A column. */
    public String conflicts() {
        return wording.say("与专家不一致", "Conflicts");
    }

    String some() {
        return wording.say("部分案例", "some cases only");
    }

    String older(String number) {
        return wording.say("另有 " + number + " 条更早的，全部见命令：", "Older ones: " + number + ". All of them:");
    }

    /** When there is none. */
    public String noReplays() {
        return wording.say("还没有重新判定过。", "Nothing was judged anew so far.");
    }

    /** Name of the form. */
    public String publish() {
        return wording.say("发布新版本", "Publish a version");
    }

    /** Below it. */
    public String publishNote() {
        return wording.say(
                "发布后任何人都能查看和预览；应用之前，不影响任何案例。发布过的版本不会再变。",
                "Everybody can then read and preview it. It judges nothing before it is applied, and never changes.");
    }

    /** In the drop zone. */
    public String drop() {
        return wording.say("拖入 YAML 文件，或点击选择", "Drag a YAML file here, or choose it");
    }

    /** Sends. */
    public String send() {
        return wording.say("发布", "Publish");
    }

    /** While it is sent. */
    public String sending() {
        return wording.say("正在发布 {name}。", "Publishing {name}.");
    }

    /** When there is nothing to send. */
    public String none() {
        return wording.say("还没有选择文件。", "No file is chosen yet.");
    }

    /** What is chosen. */
    public String chosen() {
        return wording.say("选好的文件：{name}", "Chosen: {name}");
    }

    /** Before a fault. */
    public String line() {
        return wording.say("第 {line} 行", "Line {line}");
    }

    /** How to write one. */
    public String howTo() {
        return wording.say(
                "从现行版本的文件改起，换一个 version；发布前可用命令检查：",
                "Begin with a copy of one, and give it another version. To check it before:");
    }
}
