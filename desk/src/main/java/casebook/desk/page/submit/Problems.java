package casebook.desk.page.submit;

import casebook.desk.page.submit.Submit.Problem;
import casebook.desk.wording.Wording;
import java.util.List;

/** What the door answers to whom it cannot let in, in words. */
record Problems(Wording wording) {

    /** Said of all that no other says. */
    static final String OTHER = "other";

    List<Problem> all() {
        return List.of(
                problem(
                        "too-large",
                        wording.say("文件太大", "The files are too large"),
                        wording.say(
                                "一个案例的全部文件合计最多 {bytes}。请压缩或拆分文件，或请管理员调高上限。",
                                "All files of a case together may have {bytes}. Send smaller files, or ask the operator for a"
                                        + " higher limit.")),
                problem(
                        "too-many-files",
                        wording.say("文件太多", "Too many files"),
                        wording.say(
                                "一个案例最多 {number} 个文件。请移除一些，或分成几个案例提交。",
                                "A case may have {number} files. Remove some, or submit several cases.")),
                problem(
                        "busy case-busy",
                        wording.say("此刻提交的人太多", "Everybody is being served"),
                        wording.say("请过 {seconds} 秒再次提交。", "Submit again in {seconds} seconds.")),
                problem(
                        "broker-away storage-away ingest-away starting",
                        wording.say("系统暂时无法收件", "Nothing can be received at the moment"),
                        wording.say(
                                "什么都没有被收下。请过 {seconds} 秒再次提交；同样的文件不会被重复计入。如果一直这样，请告知系统管理员。",
                                "Nothing was accepted. Submit again in {seconds} seconds; the same files are never counted"
                                        + " twice. If it stays so, tell whoever runs Casebook.")),
                problem(
                        "empty-file",
                        wording.say("有文件是空的", "A file is empty"),
                        wording.say("请移除大小为 0 的文件，或换成完整的文件。", "Remove the file of size 0, or choose it anew.")),
                problem(
                        "bad-file-name",
                        wording.say("文件名不能使用", "A file name cannot be used"),
                        wording.say(
                                "请换一个较短的文件名，不含路径和看不见的字符。",
                                "Give the file a shorter name without folders and invisible characters.")),
                problem(
                        "bad-metadata",
                        wording.say("提交人的名称无法记录", "The submitter's name cannot be kept"),
                        wording.say("最多 200 个字符，不含看不见的字符。", "It may have 200 characters, none of them invisible.")),
                problem(
                        "withdrawn",
                        wording.say("这个案例已被撤回", "This case was withdrawn"),
                        wording.say(
                                "这些文件属于一个已撤回的案例。如要恢复，请联系系统管理员。",
                                "These files are a case that was withdrawn. Ask whoever runs Casebook to bring it back.")),
                problem(
                        "foreign-host foreign-origin",
                        wording.say("这个网址不能用来提交", "Nothing can be submitted under this address"),
                        wording.say(
                                "请用服务器自己的网址打开本页；在同一台机器上，用 http://localhost。",
                                "Open this page under the server's own address; on the same machine, http://localhost.")),
                problem(
                        "no-connection broken-multipart no-file",
                        wording.say("连接中断，没有收全", "The connection broke off"),
                        wording.say(
                                "文件都还在列表里。请检查网络和文件，然后再次提交；同样的文件不会被重复计入。",
                                "Your files are still listed. Check the network and the files, then submit again; the same files"
                                        + " are never counted twice.")),
                problem(
                        OTHER,
                        wording.say("没有被受理（{status}）", "It was not accepted ({status})"),
                        wording.say(
                                "文件都还在列表里，可以再次提交。如果一直这样，请告知系统管理员。",
                                "Your files are still listed, and you can submit again. If it stays so, tell whoever runs"
                                        + " Casebook.")));
    }

    private static Problem problem(String types, String title, String remedy) {
        return new Problem(types, title, remedy);
    }
}
