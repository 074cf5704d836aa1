package casebook.desk.page.overview;

import casebook.desk.wording.Wording;

/** What the overview says. */
public record OverviewWords(Wording wording) {

    /** Title. */
    public String title() {
        return wording.say("大模型落地应用案例集", "Casebook of large-model applications");
    }

    /** Below the title. */
    public String lead() {
        return wording.say(
                "已编入案例的全貌。点击任何一个数字或一条，查看它背后的案例。",
                "All curated cases at a glance. Every figure and every bar leads to the cases behind it.");
    }

    String cases() {
        return wording.say("案例", "Cases");
    }

    String vertical() {
        return wording.say("垂直类占比", "Vertical");
    }

    String verticalOf(long vertical, long total) {
        return wording.say("%d / %d 个案例", "%d of %d cases").formatted(vertical, total);
    }

    String sectors() {
        return wording.say("涉及行业", "Sectors");
    }

    String models() {
        return wording.say("基础模型", "Base models");
    }

    String upTo(String day) {
        return wording.say("截至 ", "up to ") + day;
    }

    String most(String name) {
        return wording.say("最多：", "most: ") + name;
    }

    String bySector() {
        return wording.say("行业分布", "Cases by sector");
    }

    String byScope() {
        return wording.say("各行业的垂直与通用", "Scope by sector");
    }

    String byModality() {
        return wording.say("模态", "Modality");
    }

    String byDeployment() {
        return wording.say("部署形态", "Deployment style");
    }

    String byModel() {
        return wording.say("最常用的基础模型", "Most used base models");
    }

    String byMonth() {
        return wording.say("案例随时间（按提交月份）", "Cases over time, by month of submission");
    }

    String undecided() {
        return wording.say("未判定垂直或通用的案例不在条中。", "Cases that are neither found vertical nor general are in no bar.");
    }

    String several() {
        return wording.say("一个案例可有多项，占比之和可超过 100%。", "A case may carry several; shares may add up to more than 100%.");
    }

    /** Unfolds the other bars. */
    public String more() {
        return wording.say("显示其余", "Show the rest");
    }

    /** Head of the newest cases. */
    public String newestCases() {
        return wording.say("最新案例", "Newest cases");
    }

    /** The way to all of them. */
    public String allCases() {
        return wording.say("全部案例", "All cases");
    }

    /** When there is none. */
    public String empty() {
        return wording.say("还没有案例", "No case yet");
    }

    /** What to do then. */
    public String submit() {
        return wording.say(
                "提交一份申报材料（Word、PDF、PPT、扫描件或压缩包），几秒后就会出现在这里：",
                "Submit an application (Word, PDF, slides, a scan or an archive); it shows up here within seconds:");
    }
}
