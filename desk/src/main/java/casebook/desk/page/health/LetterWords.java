package casebook.desk.page.health;

import casebook.desk.wording.Wording;

/** What is said of dead letters. */
public record LetterWords(Wording wording) {

    String total(long waiting, long redriven) {
        var numbers = new Numbers(wording);
        String before = redriven == 0
                ? ""
                : wording.say(
                        "；另有 " + numbers.of(redriven) + " 封已经重投过",
                        "; " + numbers.of(redriven) + " more have been redriven already");
        return waiting == 0
                ? wording.say("没有等待处理的死信", "No dead letter waits") + before + wording.say("。", ".")
                : wording.say(numbers.of(waiting) + " 封等待处理", numbers.of(waiting) + (waiting == 1 ? " waits" : " wait"))
                        + before
                        + wording.say("。", ".");
    }

    /** Those of reasons that the door does not name. */
    String rare(long letters) {
        String number = new Numbers(wording).of(letters);
        return letters <= 0
                ? ""
                : wording.say(
                        "其中 " + number + " 封的原因较少见，没有列出；全部重投时也包括它们。",
                        " Of these " + number + " are of rarer reasons and not listed; they are redriven with all.");
    }

    String more(long hidden) {
        String number = new Numbers(wording).of(hidden);
        return wording.say(
                "还有 " + number + " 封更早的没有列出；整组重投时也包括它们。",
                number + " older ones are not listed; they are redriven with the others of this reason.");
    }

    String noKey() {
        return wording.say("没有编号", "no key");
    }

    String noStage() {
        return wording.say("环节未知", "stage not told");
    }

    String way(String way, String because) {
        return switch (way) {
            case "writtenAgain" -> wording.say("写回原处，从失败的地方接着走", "is written again and taken up where it failed");
            case "judgedAgain" -> wording.say("重新判定这个案例", "its case is judged again");
            case "redrivenBefore" -> wording.say("以前重投过，不再重复", "was redriven before and is left out");
            default -> stays(because);
        };
    }

    /** What a redrive would do, or did, and what to do where the letter stays. */
    public String told(String way, String because) {
        return because.isEmpty() ? way(way, because) : way(way, because) + wording.say("。", ". ") + remedy(because);
    }

    private String stays(String because) {
        return switch (because) {
            case "ARCHIVE" -> wording.say("不能重投：只有案例库读不了它", "stays: only the archive could not read it");
            case "FOREIGN" -> wording.say("不能重投：不知道它从哪里来", "stays: it does not say whence it comes");
            case "NOTHING_KEPT" -> wording.say("不能重投：原文太大，没有留下", "stays: it was too large to be kept");
            case "NO_KEY" -> wording.say("不能重投：它没有编号", "stays: it has no key");
            case "UNREADABLE" -> wording.say("不能重投：内容不是可读的记录", "stays: its bytes are no event");
            case "OVERTAKEN" -> wording.say("不必重投：案例已有更新的结果", "stays: its case has got further since");
            case "OVERRULED" -> wording.say("不能重投：专家后来另有意见", "stays: an expert has said more since");
            case "PAST" -> wording.say("不能重投：这次重放的时机已过", "stays: that replay was for its time");
            case "ORDER" -> wording.say("不能重投：只有系统自己能下这个指令", "stays: only Casebook itself gives such orders");
            case "OF_A_STEP" -> wording.say("不能重投：这一处只由系统写入", "stays: only a step writes there");
            case "TOO_OFTEN" -> wording.say("不再重投：已经失败太多次", "stays: it has failed too often");
            case "EXPIRED" -> wording.say("已经过期", "has expired");
            case "REPLAY" -> wording.say("重放还没有结束，或没有被接受", "its replay has not ended, or was not accepted");
            case "FAILED_AGAIN" -> wording.say("又失败了", "has failed again");
            default -> wording.say("不能重投", "stays");
        };
    }

    private String remedy(String because) {
        return switch (because) {
            case "ARCHIVE" ->
                wording.say(
                        "修好案例库后运行 ./casebook archive rebuild --yes，全部重读。",
                        "Mend the archive, then run ./casebook archive rebuild --yes: it reads everything anew.");
            case "FOREIGN", "NO_KEY", "UNREADABLE" ->
                wording.say(
                        "用 ./casebook dlq show 加编号和 --raw 可以留存原文。",
                        "./casebook dlq show with its id and --raw keeps its bytes.");
            case "NOTHING_KEPT" -> wording.say("请把案例拆小后重新提交。", "Submit the case in smaller parts.");
            case "OVERTAKEN", "EXPIRED" -> wording.say("不需要做什么。", "Nothing is left to do.");
            case "OVERRULED" ->
                wording.say("如果那次意见仍然有效，请在案例页重新更正。", "Where it still holds, correct the case once more.");
            case "PAST" -> wording.say("请重新发起重放。", "Ask for the replay anew.");
            case "ORDER" ->
                wording.say(
                        "请用 ./casebook replay apply 重新启用分类体系。",
                        "Put the taxonomy in force anew: ./casebook replay apply.");
            case "OF_A_STEP" ->
                wording.say(
                        "用 ./casebook replay apply --case 加案例编号，可以重新判定。",
                        "./casebook replay apply --case with its id judges the case anew.");
            case "TOO_OFTEN" ->
                wording.say(
                        "先排除原因，再用 ./casebook dlq redrive 加编号和 --force 重投。",
                        "Mend what it fails at, then ./casebook dlq redrive with its id and --force.");
            case "REPLAY" -> wording.say("等重放结束后，再重投一次即可。", "Redrive it once more when the replay has ended.");
            case "FAILED_AGAIN" -> wording.say("原因还没有排除：见它新的死信。", "It is not mended yet: see its new letter.");
            default -> wording.say("请告知系统管理员。", "Tell whoever runs Casebook.");
        };
    }
}
