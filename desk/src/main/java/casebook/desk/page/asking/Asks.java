package casebook.desk.page.asking;

import casebook.desk.judging.Segment;
import casebook.desk.page.asking.Ask.Sector;
import casebook.desk.wording.Wording;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** The questions before a replay is asked for, aborted or taken back. Pure. */
public record Asks(Wording wording) {

    /** Where the button says which version. */
    public static final String VERSION = "{version}";

    private static final String REPLAYS = "/v1/replays";

    /** Before a preview. */
    public Ask preview(String version, List<Sector> sectors) {
        return ask(
                "preview",
                wording.say("预览 " + version, "Preview " + version),
                List.of(
                        wording.say(
                                "按这个版本重新判定案例，列出每一处会有的不同。", "Cases are judged by it, and every difference is listed."),
                        wording.say("不改动任何案例，随时可以中止。", "Nothing is changed, and it can be aborted at any time.")),
                body("preview", "taxonomy", version),
                wording.say("开始预览", "Start the preview"),
                sectors);
    }

    /**
     * Before an apply.
     *
     * @param previewed whether somebody has seen what it would change now
     */
    public Ask apply(String version, boolean previewed) {
        var consequences = new ArrayList<String>();
        if (!previewed) {
            consequences.add(wording.say(
                    "还没有看过它现在会改动什么：建议先预览全部案例。",
                    "Nobody has seen yet what it would change now: better preview every case first."));
        }
        consequences.add(wording.say("它立即生效：新提交的案例都按它判定。", "It is in force at once for every case that comes in."));
        consequences.add(wording.say(
                "已有案例全部重新判定，有变化的写入案例集并发布给订阅者。",
                "Every case is judged anew; what changes goes into the casebook and to all who subscribe."));
        consequences.add(
                wording.say("专家的更正不变，不一致之处单独列出。", "What experts corrected stays; where it disagrees is listed."));
        consequences.add(wording.say("之后可以回退到现在的版本。", "It can be taken back to the version of now."));
        return ask(
                "apply",
                wording.say("应用 " + version, "Apply " + version),
                consequences,
                body("apply", "taxonomy", version),
                wording.say("应用到全部案例", "Apply it to every case"),
                List.of());
    }

    /** Before a preview is stopped. */
    public Ask abortPreview(String id) {
        return abort(
                id,
                List.of(
                        wording.say(
                                "预览停在现在的位置，已找到的不同仍可查看。",
                                "It stops where it is; what it found so far can still be read."),
                        wording.say("没有任何案例被改动。", "No case was changed.")));
    }

    /** Before an apply or a rollback is stopped. */
    public Ask abortEnforcing(String id) {
        return abort(
                id,
                List.of(
                        wording.say(
                                "中止就是恢复：已改动的案例按之前的版本重新判定。",
                                "To abort it is to take it back: what it changed is judged by the version of before."),
                        wording.say(
                                "新提交的案例也立即恢复按之前的版本判定。",
                                "Cases that come in are judged by that version at once, too.")));
    }

    private Ask abort(String id, List<String> consequences) {
        return new Ask(
                new AskWords(wording),
                "abort",
                wording.say("中止", "Abort it"),
                consequences,
                "DELETE",
                REPLAYS + "/" + Segment.of(id),
                "",
                wording.say("确认中止", "Abort it"),
                List.of());
    }

    /**
     * Before a replay is taken back.
     *
     * @param before the version that comes back
     */
    public Ask rollback(String id, String before) {
        return ask(
                "rollback",
                wording.say("回退到 " + before, "Go back to " + before),
                List.of(
                        wording.say(before + " 立即重新生效。", before + " is in force again at once."),
                        wording.say(
                                "全部案例按它重新判定，有变化的写入案例集并发布给订阅者。",
                                "Every case is judged by it; what changes goes into the casebook and to all who subscribe."),
                        wording.say(
                                "如果判定程序在此期间换过，回退会被拒绝：那时请预览并应用这个版本。",
                                "It is refused where the judging program is another one by now: then preview and apply that"
                                        + " version instead.")),
                body("rollback", "target", id),
                wording.say("确认回退", "Take it back"),
                List.of());
    }

    private Ask ask(
            String id, String title, List<String> consequences, String body, String send, List<Sector> sectors) {
        return new Ask(new AskWords(wording), id, title, consequences, "POST", REPLAYS, body, send, sectors);
    }

    private static String body(String mode, String name, String value) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("mode", mode)
                .put(name, value)
                .toString();
    }
}
