package casebook.desk.page.taxonomy;

import casebook.desk.wording.Wording;
import java.math.BigDecimal;

/** What the page of differences says. */
public record ChangeWords(Wording wording) {

    /** Title. */
    public String title(String version) {
        return wording.say("版本 " + version + " 的改动", "What " + version + " changes");
    }

    /** Against which. */
    public String against(String from) {
        return wording.say("与 " + from + " 相比", "Compared with " + from);
    }

    /** Before the other versions. */
    public String others() {
        return wording.say("比较的版本", "Compare with");
    }

    /** When there is nothing to compare with. */
    public String alone() {
        return wording.say("没有其他版本可以比较。", "There is no other version to compare it with.");
    }

    /** When there is no difference. */
    public String same() {
        return wording.say("两个版本的内容完全相同。", "Both say the same.");
    }

    /** What the differences are good for. */
    public String previewNote() {
        return wording.say("这些改动对案例意味着什么，预览会逐个列出。", "What that means for the cases, a preview lists case by case.");
    }

    /** What was. */
    public String before() {
        return wording.say("之前", "Before");
    }

    /** What is. */
    public String after() {
        return wording.say("现在", "Now");
    }

    String whole() {
        return wording.say("整体", "The whole");
    }

    String title() {
        return wording.say("名称或维度的顺序有改动", "Its title or the order of its facets");
    }

    String models() {
        return wording.say("模型登记册", "Model register");
    }

    String facetAdded(String name) {
        return wording.say("新增维度：" + name, "New facet: " + name);
    }

    String facetRemoved(String name) {
        return wording.say("去掉维度：" + name, "Facet dropped: " + name);
    }

    String facetItself() {
        return wording.say("维度本身有改动", "The facet itself");
    }

    String codeAdded(String name) {
        return wording.say("新增：" + name, "New: " + name);
    }

    String codeRemoved(String name) {
        return wording.say("去掉：" + name, "Dropped: " + name);
    }

    String codeChanged(String name) {
        return wording.say(name + "有改动", name + " says something else");
    }

    String renamed(String old, String now) {
        return wording.say(old + " 改为 " + now, old + " is now " + now);
    }

    String merged(String old, String now) {
        return wording.say(old + " 合并为 " + now, old + " are merged into " + now);
    }

    String joined(String old, String now) {
        return wording.say(old + " 并入 " + now, old + " is taken in by " + now);
    }

    String split(String old, String now) {
        return wording.say(old + " 拆分为 " + now, old + " is split into " + now);
    }

    String modelsAdded(int number) {
        return wording.say("新增 " + number + " 个模型", "New models: " + number);
    }

    String modelsRemoved(int number) {
        return wording.say("去掉 " + number + " 个模型", "Models dropped: " + number);
    }

    String which() {
        return wording.say("查看名单", "Which");
    }

    String cuesAdded(int number) {
        return wording.say("新增 " + number + " 个线索词", "New cues: " + number);
    }

    String cuesRemoved(int number) {
        return wording.say("去掉 " + number + " 个线索词", "Cues dropped: " + number);
    }

    String cuesWeighed(int number) {
        return wording.say(number + " 个线索词的分量有改动", "Cues of another weight: " + number);
    }

    String cuesConditioned(int number) {
        return wording.say(number + " 个线索词的条件有改动", "Cues under other conditions: " + number);
    }

    String weighed(String phrase, double before, double after) {
        return phrase + " " + plain(before) + " → " + plain(after);
    }

    String more(String field) {
        return wording.say("新增" + field, "Added to " + field);
    }

    String less(String field) {
        return wording.say("去掉" + field, "Dropped from " + field);
    }

    String nothing() {
        return wording.say("（无）", "(nothing)");
    }

    String field(String field) {
        return switch (field) {
            case "title.zh", "name.zh" -> wording.say("中文名", "Chinese name");
            case "title.en", "name.en" -> wording.say("英文名", "English name");
            case "definition.zh" -> wording.say("中文定义", "Chinese definition");
            case "definition.en" -> wording.say("英文定义", "English definition");
            case "order" -> wording.say("顺序", "Order");
            case "choice" -> wording.say("可选数量", "How many labels");
            case "onlyWhere" -> wording.say("只在何时问", "Only asked where");
            case "gbt4754" -> wording.say("国民经济行业分类门类", "sections of GB/T 4754");
            case "replaces" -> wording.say("代替的旧分类", "labels it takes the place of");
            case "covers" -> wording.say("包含的分类", "labels it takes in");
            case "implies" -> wording.say("同时提示的分类", "labels it speaks for");
            case "examples" -> wording.say("例子", "examples");
            case "aliases" -> wording.say("别名", "other names");
            case "maker" -> wording.say("厂商", "Maker");
            case "year" -> wording.say("年份", "Year");
            case "kind" -> wording.say("类别", "Kind");
            case "modalities" -> wording.say("模态", "modalities");
            case "parametersBillions" -> wording.say("参数量（十亿）", "parameters (billions)");
            default -> field;
        };
    }

    String choice(String choice) {
        return switch (choice) {
            case "ONE" -> wording.say("一个", "one");
            case "ONE_PRIMARY" -> wording.say("一个为主，可有次要的", "one primary, and second ones");
            case "SEVERAL" -> wording.say("符合的都给出", "all that apply");
            default -> choice;
        };
    }

    String kind(String kind) {
        return kind.equals("technique") ? wording.say("技术", "technique") : wording.say("模型", "model");
    }

    String say(String zh, String en) {
        return wording.say(zh, en);
    }

    String comma() {
        return wording.comma();
    }

    String colon() {
        return wording.say("：", ": ");
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
