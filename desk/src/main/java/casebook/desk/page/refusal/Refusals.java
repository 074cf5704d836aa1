package casebook.desk.page.refusal;

import casebook.desk.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** What the doors answer to whom they cannot let in, in words. */
public record Refusals(Wording wording) {

    /** Said of all that no other says. */
    static final String OTHER = "other";

    /** What whoever submits may be told. */
    public List<Refusal> ofUploads() {
        return and(
                List.of(
                        new Refusal(
                                "too-large",
                                wording.say("文件太大", "The files are too large"),
                                wording.say(
                                        "一个案例的全部文件合计最多 {bytes}。请压缩或拆分文件，或请管理员调高上限。",
                                        "All files of a case together may have {bytes}. Send smaller files, or ask the operator for a"
                                                + " higher limit.")),
                        new Refusal(
                                "too-many-files",
                                wording.say("文件太多", "Too many files"),
                                wording.say(
                                        "一个案例最多 {number} 个文件。请移除一些，或分成几个案例提交。",
                                        "A case may have {number} files. Remove some, or submit several cases.")),
                        new Refusal(
                                "empty-file",
                                wording.say("有文件是空的", "A file is empty"),
                                wording.say("请移除大小为 0 的文件，或换成完整的文件。", "Remove the file of size 0, or choose it anew.")),
                        new Refusal(
                                "bad-file-name",
                                wording.say("文件名不能使用", "A file name cannot be used"),
                                wording.say(
                                        "请换一个较短的文件名，不含路径和看不见的字符。",
                                        "Give the file a shorter name without folders and invisible characters.")),
                        new Refusal(
                                "bad-metadata",
                                wording.say("提交人的名称无法记录", "The submitter's name cannot be kept"),
                                wording.say(
                                        "最多 200 个字符，不含看不见的字符。", "It may have 200 characters, none of them invisible.")),
                        new Refusal(
                                "withdrawn",
                                wording.say("这个案例已被撤回", "This case was withdrawn"),
                                wording.say(
                                        "这些文件属于一个已撤回的案例。如要恢复，请联系系统管理员。",
                                        "These files are a case that was withdrawn. Ask whoever runs Casebook to bring it back."))));
    }

    /** What whoever reviews may be told. */
    public List<Refusal> ofReviews() {
        return and(List.of(
                new Refusal(
                        "stale-revision",
                        wording.say("案例刚刚换了新版本", "The case has a new revision"),
                        wording.say("请刷新本页，看过新版本后再更正。", "Load the page again and look at it, then correct it.")),
                new Refusal(
                        "withdrawn",
                        wording.say("这个案例已被撤回", "This case was withdrawn"),
                        wording.say("撤回的案例不再更正。", "Nothing of it is left to correct.")),
                new Refusal(
                        "no-such-case",
                        wording.say("受理服务不认识这个案例", "The doors do not know this case"),
                        wording.say(
                                "案例库里有它，受理服务却没有收到过。请先看别的案例，并告知系统管理员。",
                                "The archive has it, and yet it was never accepted here. Go on to another case, and tell whoever"
                                        + " runs Casebook.")),
                new Refusal(
                        "too-many-codes",
                        wording.say("现行分类体系中，这一维度只取一项", "In the taxonomy in force this facet takes one label"),
                        wording.say("请只选最合适的一项。", "Choose the one that fits best.")),
                new Refusal(
                        "unknown-facet unknown-code",
                        wording.say("现行分类体系没有这一项", "The taxonomy in force has no such label"),
                        wording.say(
                                "分类体系可能已更换；现有的代码见服务器的说明。",
                                "It may have changed; the server says which codes there are.")),
                new Refusal(
                        "bad-review bad-name",
                        wording.say("姓名或说明无法记录", "The name or the comment cannot be kept"),
                        wording.say(
                                "姓名最多 200 个字符，说明最多 4000 个，不含看不见的字符。",
                                "A name may have 200 characters and a comment 4000, none of them invisible.")),
                nobodyKnown(),
                new Refusal(
                        "no-taxonomy",
                        wording.say("分类体系还没有就绪", "No taxonomy is in force yet"),
                        wording.say("请过 {seconds} 秒再试。", "Try again in {seconds} seconds."))));
    }

    /** What whoever redrives dead letters may be told. */
    public List<Refusal> ofRedrives() {
        return and(List.of(
                new Refusal(
                        "redrive-under-way redrive-overtaken",
                        wording.say("另一次重投正在进行", "Another redrive is under way"),
                        wording.say(
                                "请过 {seconds} 秒再试；已经重投的不会重复。",
                                "Try again in {seconds} seconds; what it has sent is not sent twice.")),
                new Refusal(
                        "no-such-letter",
                        wording.say("有一封死信已经不在了", "A dead letter is there no more"),
                        wording.say("请刷新本页，再选一次。", "Load the page again and choose once more.")),
                badName("bad-redrive bad-name"),
                nobodyKnown()));
    }

    /** What whoever gives a name that is none may be told, where a door says so in one of these ways. */
    Refusal badName(String types) {
        return new Refusal(
                types,
                wording.say("姓名无法记录", "The name cannot be kept"),
                wording.say("姓名最多 200 个字符，不含看不见的字符。", "A name may have 200 characters, none of them invisible."));
    }

    /** What whoever writes under a name may be told. */
    Refusal nobodyKnown() {
        return new Refusal(
                "nobody-known somebody-else",
                wording.say("不知道您是谁", "It is not known who you are"),
                wording.say(
                        "这里由登录代理确认身份：请从它的网址进入，并把姓名一栏留空。",
                        "Here a proxy says who you are: come in through its address, and leave the name empty."));
    }

    List<Refusal> and(List<Refusal> own) {
        return Stream.concat(own.stream(), ofAny().stream()).toList();
    }

    private List<Refusal> ofAny() {
        return List.of(
                new Refusal(
                        "busy case-busy",
                        wording.say("此刻请求太多", "Everybody is being served"),
                        wording.say("请过 {seconds} 秒再试。", "Try again in {seconds} seconds.")),
                new Refusal(
                        "broker-away storage-away ingest-away starting",
                        wording.say("系统暂时不能接收", "Nothing can be received at the moment"),
                        wording.say(
                                "什么都没有被收下。请过 {seconds} 秒再试；同样的内容不会被重复计入。如果一直这样，请告知系统管理员。",
                                "Nothing was accepted. Try again in {seconds} seconds; the same is never counted"
                                        + " twice. If it stays so, tell whoever runs Casebook.")),
                new Refusal(
                        "foreign-host foreign-origin",
                        wording.say("这个网址不能用来写入", "Nothing can be written under this address"),
                        wording.say(
                                "请用服务器自己的网址打开本页；在同一台机器上，用 http://localhost。",
                                "Open this page under the server's own address; on the same machine, http://localhost.")),
                new Refusal(
                        "no-connection broken-multipart no-file",
                        wording.say("连接中断，没有收全", "The connection broke off"),
                        wording.say(
                                "填好的内容都还在。请检查网络，然后再试一次；同样的内容不会被重复计入。",
                                "What you filled in is still here. Check the network, then try again; the same"
                                        + " is never counted twice.")),
                new Refusal(
                        OTHER,
                        wording.say("没有被受理（{status}）", "It was not accepted ({status})"),
                        wording.say(
                                "填好的内容都还在，可以再试一次。如果一直这样，请告知系统管理员。",
                                "What you filled in is still here, and you can try again. If it stays so, tell whoever runs"
                                        + " Casebook.")));
    }
}
