package casebook.desk.page.way;

import casebook.desk.record.CaseState;
import casebook.desk.wording.Wording;

/** Why a case did not become a curated one, and what to do about it. */
record Reason(Wording wording, CaseState state) {

    /** Why; empty where nothing needs a reason. */
    String inWords() {
        return switch (state.state()) {
            case "REJECTED" ->
                state.isMendable()
                        ? wording.say("没有一个文件可以读取，原因见各文件。", "None of its files could be read; each says why.")
                        : wording.say(
                                "系统多次尝试处理都没有成功，已经放弃。",
                                "Casebook tried to process it several times without success and gave up.");
            case "FAILED" -> wording.say("处理时出了内部错误。", "Something went wrong inside while it was processed.");
            case "WITHDRAWN" ->
                wording.say("提交人撤回了这个案例，文件和分类都已删除。", "Its submitter took it back; its files and labels were deleted.");
            default -> "";
        };
    }

    /** The same as the machine, or who withdrew it, says it; empty where the files say it. */
    String asTold() {
        return state.isGivenUp() ? String.join("; ", state.reasons()) : "";
    }

    /** What to do; empty where nothing is to be done. */
    String remedy() {
        return switch (state.state()) {
            case "REJECTED" ->
                state.isMendable()
                        ? wording.say("改好文件后，重新提交即可。", "Mend the files as they say, then submit them again.")
                        : operator();
            case "FAILED" -> operator();
            default -> "";
        };
    }

    private String operator() {
        return wording.say("请把案例编号告知系统管理员；文件本身可能没有问题。", "Tell whoever runs Casebook its id; the files may be fine.");
    }
}
