package casebook.desk.page.health;

import casebook.desk.page.health.Health.Want;
import casebook.desk.page.health.Sign.Kind;
import casebook.desk.wording.Wording;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what wants attention, and what to do about it. */
record Wants(Wording wording) {

    private static final Set<Kind> BAD = Set.of(Kind.DOORS_AWAY, Kind.ARCHIVE_AWAY, Kind.FAILED, Kind.STUCK);

    Want of(Sign sign) {
        boolean bad = BAD.contains(sign.kind());
        boolean stuck = sign.kind() == Kind.STUCK;
        return new Want(
                bad ? "bad" : "warn",
                bad ? "✕" : "!",
                what(sign),
                remedy(sign),
                command(sign.kind()),
                stuck ? "/cases/" + sign.subjects().get(0) + "/way" : null,
                stuck ? wording.say("看它走到哪里", "See where it stands") : "");
    }

    private String what(Sign sign) {
        String number = new Numbers(wording).of(sign.number());
        boolean one = sign.number() == 1;
        return switch (sign.kind()) {
            case DOORS_AWAY -> wording.say("受理服务没有应答", "The doors do not answer");
            case ARCHIVE_AWAY -> wording.say("案例库没有应答", "The archive does not answer");
            case LAG_UNKNOWN ->
                wording.say("不知道还有多少在等待：" + stages(sign), "Nobody knows what waits for: " + stages(sign));
            case LETTERS_UNKNOWN -> wording.say("暂时读不到死信", "The dead letters cannot be read");
            case FAILED -> wording.say(number + " 个案例处理失败", number + (one ? " case has failed" : " cases have failed"));
            case LETTERS ->
                wording.say(number + " 封死信等待处理", number + (one ? " dead letter waits" : " dead letters wait"));
            case STUCK ->
                wording.say("有案例停了 " + age(sign) + "，还没有结果", "A case has waited " + age(sign) + " for its end");
            case LAG_GROWS -> wording.say("积压一直在增加：" + stages(sign), "The backlog keeps growing: " + stages(sign));
            case STARTING -> wording.say("受理服务正在启动", "The doors are still starting");
        };
    }

    private String remedy(Sign sign) {
        return switch (sign.kind()) {
            case DOORS_AWAY ->
                wording.say(
                        "受理服务（ingest）可能停了：请看它是否在运行，再看它的日志。案例仍可检索和阅读。",
                        "The process ingest may have stopped: see whether it runs, then look into its log. Cases can still be"
                                + " searched and read.");
            case ARCHIVE_AWAY ->
                wording.say(
                        "数据库可能停了，或数据表还在建立。新案例照常受理，之后会补入案例库。",
                        "The database may be away, or its tables are still being made. Cases are accepted all the same and"
                                + " archived later.");
            case LAG_UNKNOWN ->
                wording.say(
                        "这个环节可能还没有启动过，也可能是 Kafka 没有应答。下面的命令会逐项检查。",
                        "That stage may never have been started, or Kafka does not answer. This command looks at each part:");
            case LETTERS_UNKNOWN ->
                wording.say("Kafka 可能没有应答。下面的命令会逐项检查。", "Kafka may not answer. This command looks at each part:");
            case FAILED ->
                wording.say(
                        "失败的案例都在死信里，写着原因。排除原因之后重投，失败就会变成编入。",
                        "Each lies in the dead letters with what was thrown. Once that is mended, redrive them, and they become"
                                + " curated.");
            case LETTERS ->
                wording.say("先看原因，排除之后在本页重投。", "See what was thrown; once that is mended, redrive them on this page.");
            case STUCK ->
                wording.say(
                        "先看它停在哪一步，再看那个环节有没有积压、是否在运行。",
                        "See where it stands, then whether that stage runs and what waits before it.");
            case LAG_GROWS ->
                wording.say(
                        "这个环节跟不上：多开一个实例，或看数据库和 Kafka 是否变慢。",
                        "It cannot keep up: start another instance of it, or see whether the database or Kafka has become slow.");
            case STARTING ->
                wording.say(
                        "正在读取以前的记录，通常几秒就好；这时受理服务的数字还不完整。",
                        "What was written earlier is still being read, mostly for seconds; until then its numbers are not known.");
        };
    }

    private static String command(Kind kind) {
        return switch (kind) {
            case DOORS_AWAY, ARCHIVE_AWAY, LAG_UNKNOWN, LETTERS_UNKNOWN, LAG_GROWS -> "./casebook doctor";
            case FAILED, LETTERS -> "./casebook dlq list";
            case STUCK, STARTING -> "";
        };
    }

    private String age(Sign sign) {
        return new Numbers(wording).age(Duration.ofSeconds(sign.number()));
    }

    private String stages(Sign sign) {
        var words = new StageWords(wording);
        return sign.subjects().stream().map(words::name).collect(Collectors.joining(wording.comma()));
    }
}
