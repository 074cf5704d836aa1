package casebook.desk.page.review;

import casebook.desk.wording.Wording;

/** What is said where the queue ends. */
record EndWords(Wording wording) {

    String nothingLeft() {
        return wording.say("没有待复核的案例", "Nothing wants an answer");
    }

    String nothingLeftText() {
        return wording.say(
                "机器都有把握，专家的意见也都没有分歧。新案例或新的分类体系带来疑问时，会出现在这里。",
                "The machine is sure of everything, and disagrees with nobody. What new cases or a new taxonomy leave open will"
                        + " stand here.");
    }

    String nothingOfThis() {
        return wording.say("所选范围内没有待复核的案例", "Nothing of this wants an answer");
    }

    String nothingOfThisText() {
        return wording.say("可以换一个类别，或放宽筛选。", "Choose another part of the queue, or narrow it less.");
    }

    String through() {
        return wording.say("已经到了队列末尾", "You have come to the end");
    }

    String throughText(long left) {
        return wording.say(
                        "还有 %d 个案例等着：跳过的，和刚刚答复、还在写入的。",
                        "%d still wait: those you skipped, and those whose answers are being written.")
                .formatted(left);
    }

    String everything() {
        return wording.say("查看全部待复核", "The whole queue");
    }

    String again() {
        return wording.say("从头再看", "From the beginning");
    }
}
