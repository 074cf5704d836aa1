package casebook.desk.page.health;

import casebook.desk.wording.Wording;

/** What the page of the house's health says. */
public record HealthWords(Wording wording) {

    /** Title. */
    public String title() {
        return wording.say("运行状况", "Health");
    }

    String said(int signs) {
        return switch (signs) {
            case 0 -> wording.say("一切正常", "All is well");
            case 1 -> wording.say("有 1 件事需要留意", "One thing wants attention");
            default -> wording.say("有 " + signs + " 件事需要留意", signs + " things want attention");
        };
    }

    /** Below the title where all is well. */
    public String wellNote() {
        return wording.say(
                "没有停滞或失败的案例，没有等待处理的死信，各环节都跟得上。",
                "No case is stuck or has failed, no dead letter waits, and every stage keeps up.");
    }

    /** Before the time. */
    public String asOf() {
        return wording.say("截至", "As of");
    }

    /** When the numbers come no more. */
    public String stale() {
        return wording.say(
                "网页暂时连不上服务器，下面的数字不再更新。", "The server does not answer this page: the numbers are not renewed.");
    }

    /** For who has no JavaScript. */
    public String reload() {
        return wording.say("刷新本页可以更新数字；重投请用命令。", "Load the page again to renew the numbers; redrive by the command.");
    }

    /** Head of the sums. */
    public String ledger() {
        return wording.say("案例总账", "The ledger");
    }

    /** What a sum is good for. */
    public String ledgerNote() {
        return wording.say(
                "每个受理的案例都在且只在一种状态里：加起来应当正好相等。",
                "Every case that was accepted is in exactly one state: it must add up.");
    }

    String archive() {
        return wording.say("案例库", "Archive");
    }

    String doors() {
        return wording.say("受理服务", "Doors");
    }

    /** Where nobody can add up. */
    public String noLedger() {
        return wording.say(
                "案例库和受理服务都没有应答，总账暂时不知道。", "Neither the archive nor the doors answer: the ledger is not known now.");
    }

    String accepted() {
        return wording.say("受理", "accepted");
    }

    String curated() {
        return wording.say("编入", "curated");
    }

    String rejected() {
        return wording.say("拒收", "rejected");
    }

    String withdrawn() {
        return wording.say("撤回", "withdrawn");
    }

    String failed() {
        return wording.say("失败", "failed");
    }

    String underWay() {
        return wording.say("处理中", "under way");
    }

    String unnoted() {
        return wording.say("尚未入账", "not noted yet");
    }

    String compared(long archiveBehind, long doorsBehind) {
        if (archiveBehind > 0) {
            String number = new Numbers(wording).of(archiveBehind);
            return wording.say(
                    "案例库落后 " + number + " 个案例。",
                    "The archive is " + number + (archiveBehind == 1 ? " case" : " cases") + " behind.");
        }
        return doorsBehind > 0
                ? wording.say("受理服务的账正在跟上案例库。", "The doors are catching up with the archive.")
                : wording.say("两本账一致。", "Both agree.");
    }

    /** Head of the oldest case. */
    public String oldest() {
        return wording.say("等得最久的案例", "The case that waits longest");
    }

    /** Where there is none. */
    public String noOldest() {
        return wording.say("所有案例都有了结果。", "Every case has come to its end.");
    }

    /** Where nobody can tell. */
    public String unknownOldest() {
        return wording.say("暂时不知道。", "Not known now.");
    }

    /** Since when it waits. */
    public String since() {
        return wording.say("开始于", "since");
    }

    /** The way to it. */
    public String toItsWay() {
        return wording.say("看它走到哪里", "See where it stands");
    }

    String state(String state) {
        return switch (state) {
            case "RECEIVED" -> wording.say("正在提取文字", "its text is being extracted");
            case "EXTRACTED" -> wording.say("正在判定分类", "its labels are being judged");
            default -> wording.say("正在重新提取", "its files are being read anew");
        };
    }

    /** What is said of stages. */
    public StageWords stages() {
        return new StageWords(wording);
    }

    /** What is said of rejections. */
    public RefusedWords refused() {
        return new RefusedWords(wording);
    }

    /** What is said around dead letters. */
    public RedriveWords redrive() {
        return new RedriveWords(wording);
    }

    /** What is said of one of them. */
    public LetterWords letter() {
        return new LetterWords(wording);
    }
}
