package casebook.desk.page.refusal;

import casebook.desk.wording.Wording;
import java.util.List;

/** What the doors for taxonomies and replays answer to whom they cannot let in, in words. */
public record JudgingRefusals(Wording wording) {

    /** What whoever asks for a replay may be told. */
    public List<Refusal> ofReplays() {
        return known(List.of(replays(), who()));
    }

    /** What whoever publishes a taxonomy or asks for a replay may be told. */
    public List<Refusal> ofAll() {
        return known(List.of(taxonomies(), replays(), who()));
    }

    private List<Refusal> known(List<List<Refusal>> own) {
        return new Refusals(wording).and(own.stream().flatMap(List::stream).toList());
    }

    private List<Refusal> taxonomies() {
        return List.of(
                new Refusal(
                        "bad-taxonomy",
                        wording.say("这份分类体系还不能使用", "The taxonomy cannot be used yet"),
                        wording.say(
                                "请按下面列出的各处改好文件，再发布一次。什么都没有发布。",
                                "Mend the file where it says so below, then publish it again. Nothing was published.")),
                new Refusal(
                        "version-taken",
                        wording.say("这个版本号已经用过", "The version is taken"),
                        wording.say(
                                "同一版本号下已发布了另一份内容，而发布过的版本不会再变。请在文件里换一个 version。",
                                "Another taxonomy was published under it, and what is published never changes. Give the file"
                                        + " another version.")),
                new Refusal(
                        "too-large",
                        wording.say("文件太大", "The file is too large"),
                        wording.say("一份分类体系最多 8 MB。", "A taxonomy may have 8 MB.")),
                new Refusal(
                        "not-utf-8",
                        wording.say("文件不是 UTF-8 文本", "The file is no text in UTF-8"),
                        wording.say("请另存为 UTF-8 编码，再发布一次。", "Save it as UTF-8, then publish it again.")));
    }

    private List<Refusal> replays() {
        return List.of(
                new Refusal(
                        "replay-refused",
                        wording.say("没有被受理，什么都没有改动", "It was refused, and nothing was changed"),
                        wording.say(
                                "一次只能有一个重新判定在进行：如有，请等它结束或先中止。判定程序换过之后不能回退，请改为预览并应用那个版本。" + "这一次的原因见服务器的说明。",
                                "There is one replay at a time: wait for the end of another one, or abort it. Where the judging"
                                        + " program is another one by now, nothing is taken back: preview and apply that version"
                                        + " instead. What it was this time, the server says.")),
                new Refusal(
                        "taken-back-already",
                        wording.say("已经回退过了", "It is taken back already"),
                        wording.say(
                                "请刷新本页。要恢复它，或退到更早的版本，请应用那个版本。",
                                "Load the page again. To bring it back, or to go further back, apply that version.")),
                new Refusal(
                        "not-running",
                        wording.say("它已经结束", "It has ended already"),
                        wording.say(
                                "请刷新本页。已应用的改动用回退来恢复。",
                                "Load the page again. What an apply has changed is taken back by a rollback.")),
                new Refusal(
                        "no-such-taxonomy no-such-replay nothing-in-force",
                        wording.say("已经没有这一项", "There is no such thing any more"),
                        wording.say("请回到分类体系页，重新选择。", "Go back to the taxonomies and choose again.")),
                new Refusal(
                        "no-such-sector bad-replay",
                        wording.say("条件不能使用", "The filter cannot be used"),
                        wording.say(
                                "请核对日期的先后、0 到 100 的置信度和行业，再试一次。",
                                "Look at the order of the dates, the confidence from 0 to 100 and the sector, then try again.")));
    }

    private List<Refusal> who() {
        var any = new Refusals(wording);
        return List.of(any.badName("bad-name"), any.nobodyKnown());
    }
}
