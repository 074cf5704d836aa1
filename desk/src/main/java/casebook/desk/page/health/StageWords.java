package casebook.desk.page.health;

import casebook.desk.wording.Wording;
import java.util.List;

/** What is said of stages and of what waits before them. */
public record StageWords(Wording wording) {

    /** Head of the stages. */
    public String head() {
        return wording.say("各环节的积压", "What waits, by stage");
    }

    /** What the numbers mean. */
    public String note() {
        return wording.say(
                "数的是主题里还没有处理的位置；静止时也可能剩下几个，那是事务的记号。",
                "Places in topics that a stage has not done with; a few may remain at rest, which are marks of transactions.");
    }

    /** Where nobody can tell. */
    public String none() {
        return wording.say("受理服务没有应答，积压暂时不知道。", "The doors do not answer: what waits is not known now.");
    }

    /** Heads of the table of stages. */
    public List<String> heads() {
        return List.of(
                wording.say("环节", "Stage"),
                wording.say("做什么", "What it does"),
                wording.say("等待", "Waiting"),
                wording.say("近来", "Lately"));
    }

    String name(String stage) {
        return switch (stage) {
            case "extract" -> wording.say("提取", "Extract");
            case "enrich" -> wording.say("判定", "Enrich");
            case "track" -> wording.say("记账", "Track");
            case "tally" -> wording.say("统计", "Tally");
            case "archive" -> wording.say("入库", "Archive");
            case "describe" -> wording.say("描述", "Describe");
            case "classify" -> wording.say("分类", "Classify");
            case "curate" -> wording.say("编入", "Curate");
            case "review" -> wording.say("专家意见", "Review");
            case "walk" -> wording.say("重放", "Replay");
            case "replay", "control" -> wording.say("重放指令", "Replay order");
            case "withdraw" -> wording.say("撤回", "Withdraw");
            default -> stage;
        };
    }

    String does(String stage) {
        return switch (stage) {
            case "extract" -> wording.say("从文件读出文字", "reads the text of files");
            case "enrich" -> wording.say("描述、分类、编入", "describes, classifies, curates");
            case "track" -> wording.say("记下每个案例的状态", "keeps the ledger");
            case "tally" -> wording.say("累计分类的数量", "counts labels");
            case "archive" -> wording.say("写入案例库", "writes the archive");
            default -> "";
        };
    }

    String unknown() {
        return wording.say("未知", "unknown");
    }

    String course(Course course) {
        return switch (course) {
            case UNKNOWN -> "";
            case NEW -> wording.say("刚开始看", "just looked");
            case LEVEL -> wording.say("平稳", "level");
            case SHRINKS -> wording.say("减少", "shrinking");
            case GROWS -> wording.say("一直增加", "keeps growing");
        };
    }
}
