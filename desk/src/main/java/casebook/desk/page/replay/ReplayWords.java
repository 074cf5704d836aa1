package casebook.desk.page.replay;

import casebook.desk.judging.Replay;
import casebook.desk.page.frame.Grouped;
import casebook.desk.wording.Wording;

/** What is said of replays. */
public record ReplayWords(Wording wording) {

    /** The way back. */
    public String taxonomies() {
        return wording.say("分类体系", "Taxonomies");
    }

    /** What a replay does. */
    public String what(Replay replay) {
        String version = replay.taxonomy() == null ? "" : replay.taxonomy();
        return switch (replay.mode()) {
            case PREVIEW ->
                wording.say("预览 " + version, "Preview of " + version).strip();
            case APPLY -> wording.say("应用 " + version, "Apply of " + version).strip();
            case ROLLBACK ->
                version.isEmpty()
                        ? wording.say("回退", "Rollback")
                        : wording.say("回退到 " + version, "Rollback to " + version);
            case ABORT -> wording.say("中止预览", "Abort of a preview");
            case OTHER -> wording.say("重新判定", "Replay");
        };
    }

    /** Where it stands. */
    public String state(Replay replay) {
        return switch (replay.state()) {
            case REQUESTED -> wording.say("等待受理", "Waits to be accepted");
            case REFUSED -> wording.say("没有被受理", "Refused");
            case RUNNING -> wording.say("正在进行", "Under way");
            case DONE -> wording.say("已完成", "Done");
            case ABORTED -> wording.say("已中止", "Aborted");
            case OTHER -> wording.say("状态未知", "Not known");
        };
    }

    /** How it looks: done, warn, bad or now. */
    public String mark(Replay replay) {
        return switch (replay.state()) {
            case DONE -> "done";
            case REFUSED -> "bad";
            case ABORTED -> "warn";
            default -> "now";
        };
    }

    String lead(Replay replay) {
        return switch (replay.mode()) {
            case PREVIEW -> wording.say("只看会有什么不同，不改动任何案例。", "It shows what would be different, and changes nothing.");
            case APPLY ->
                wording.say("按这个版本重新判定全部案例，并写入案例集。", "Every case is judged by this version, and the casebook follows.");
            case ROLLBACK ->
                wording.say(
                        "恢复之前的版本，全部案例按它重新判定。", "The version of before is brought back, and every case judged by it.");
            case ABORT -> wording.say("停止一次预览。", "A preview is stopped.");
            case OTHER -> "";
        };
    }

    /** Name of the bar. */
    public String progress() {
        return wording.say("进度", "Progress");
    }

    String walked(Replay replay) {
        String walked = number(replay.walked());
        return replay.cases() == null
                ? wording.say("已判定 " + walked + " 个案例", "Cases looked at: " + walked)
                : wording.say(
                        "已判定 " + walked + " / " + number(replay.cases()) + " 个案例",
                        "Cases looked at: " + walked + " of " + number(replay.cases()));
    }

    String pace(double casesPerSecond) {
        String pace = number(Math.round(casesPerSecond));
        return wording.say("每秒 " + pace + " 个", pace + " a second");
    }

    String left(long seconds) {
        if (seconds < 60) {
            return wording.say("约剩 " + seconds + " 秒", "about " + seconds + " s left");
        }
        long minutes = Math.round(seconds / 60.0);
        return wording.say("约剩 " + minutes + " 分钟", "about " + minutes + " min left");
    }

    /** Before the bars of partitions. */
    public String parts() {
        return wording.say("各分区", "Its partitions");
    }

    String part(int partition) {
        return wording.say("分区 " + (partition + 1), "Partition " + (partition + 1));
    }

    String changed(Replay replay) {
        return replay.mode() == Replay.Mode.PREVIEW
                ? wording.say("会有变化", "Would change")
                : wording.say("有变化", "Changed");
    }

    String conflicts() {
        return wording.say("与专家不一致", "Experts say otherwise");
    }

    String failed() {
        return wording.say("判定失败", "Failed");
    }

    String matched() {
        return wording.say("判定的案例", "Cases judged");
    }

    /** Name of the facts. */
    public String facts() {
        return wording.say("基本信息", "At a glance");
    }

    String by() {
        return wording.say("提出人", "Asked for by");
    }

    String accepted() {
        return wording.say("受理时间", "Accepted");
    }

    String version() {
        return wording.say("版本", "Version");
    }

    String id() {
        return wording.say("编号", "Id");
    }

    String only() {
        return wording.say("只看", "Only");
    }

    String onlyCases(int cases) {
        return wording.say(cases + " 个指定的案例", "named cases: " + cases);
    }

    String onlySectors(String sectors) {
        return wording.say("行业：" + sectors, "sector: " + sectors);
    }

    String onlyBelow(double confidence) {
        String percent = Math.round(confidence * 100) + "%";
        return wording.say("置信度低于 " + percent, "confidence below " + percent);
    }

    String onlyFrom(String day) {
        return wording.say(day + " 起提交", "received from " + day);
    }

    String onlyBefore(String day) {
        return wording.say(day + " 之前提交", "received before " + day);
    }

    String onlyClassifier(String classifier) {
        return wording.say("由 " + classifier + " 判定", "judged by " + classifier);
    }

    /** Why it was refused. */
    public String why() {
        return wording.say("没有被受理，什么都没有改动。服务器说明的原因：", "Nothing was changed. Why it was refused, the server says:");
    }

    /** Who asked for it, or published it. */
    public String who(String name) {
        return switch (name) {
            case "anonymous" -> wording.say("未署名", "not named");
            case "casebook" -> wording.say("系统", "Casebook");
            default -> name;
        };
    }

    /** On a button. */
    public String abort() {
        return wording.say("中止", "Abort");
    }

    /** On a button. */
    public String apply() {
        return wording.say("应用这个版本", "Apply this version");
    }

    String rollback(String before) {
        return wording.say("回退到 " + before, "Go back to " + before);
    }

    /** Where others came on top of it. */
    String covered(String before) {
        return wording.say(
                "之后又按同一版本重新判定过案例，这一次不能再回退。要恢复 " + before + "，请预览并应用它。",
                "Cases were judged anew by the same version since, so this one cannot be taken back any more. To go back to "
                        + before + ", preview and apply it.");
    }

    /** While another one runs. */
    public String busy() {
        return wording.say("另一次重新判定正在进行，一次只能有一个。", "Another replay is under way, and there is one at a time.");
    }

    /** For who has no JavaScript. */
    public String reload() {
        return wording.say("刷新本页，查看最新进度。", "Load the page again to see how it gets on.");
    }

    String number(long number) {
        return Grouped.of(number);
    }
}
