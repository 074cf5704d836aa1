package casebook.desk.page.review;

import casebook.desk.review.Kind;
import casebook.desk.review.Question;
import casebook.desk.wording.Wording;

/** What the page of the queue says. */
public record ReviewWords(Wording wording) {

    /** Head of the page. */
    public String title() {
        return wording.say("复核", "Review");
    }

    /** What it is for. */
    public String lead() {
        return wording.say(
                "机器拿不准的判定，一次一个案例：看依据，按一个键，换下一个。",
                "What the machine is not sure of, a case at a time: read the passages, press a key, and on to the next.");
    }

    /** Name of the parts for whoever hears it. */
    public String parts() {
        return wording.say("待复核的类别", "Parts of the queue");
    }

    String all() {
        return wording.say("全部", "All");
    }

    String kind(Kind kind) {
        return switch (kind) {
            case CONFLICT -> wording.say("与专家不一", "Conflicts with experts");
            case UNDETERMINED -> wording.say("未判定", "Undetermined");
            case LOW -> wording.say("置信度低", "Low confidence");
        };
    }

    /** Narrows. */
    public String narrow() {
        return wording.say("筛选", "Narrow");
    }

    String facet() {
        return wording.say("维度", "Facet");
    }

    String anyFacet() {
        return wording.say("全部维度", "All facets");
    }

    String anySector() {
        return wording.say("全部行业", "All sectors");
    }

    String below() {
        return wording.say("置信度低于", "Confidence below");
    }

    String position(long number, long total) {
        return wording.say("第 %d 个，共 %d 个", "%d of %d").formatted(number, total);
    }

    /** What the other labels are, for whoever hears them. */
    public String beside() {
        return wording.say("其他分类", "Other labels");
    }

    /** Goes back. */
    public String previous() {
        return wording.say("上一个", "Back");
    }

    /** Goes on without an answer. */
    public String skip() {
        return wording.say("跳过", "Skip");
    }

    /** Leads to all that is known of the case. */
    public String whole() {
        return wording.say("查看完整案例", "The whole case");
    }

    String why(Question question, String facet) {
        return switch (question.kind()) {
            case CONFLICT ->
                wording.say("%s：重新分类后，机器与专家不一致", "%s: since a replay the machine disagrees with an expert")
                        .formatted(facet);
            case UNDETERMINED ->
                (question.machine().isEmpty()
                                ? wording.say("%s：机器没有足够的依据判定", "%s: the machine found too little to tell")
                                : wording.say("%s：专家原来的说法已没有对应的分类", "%s: what an expert said has no code any more"))
                        .formatted(facet);
            case LOW -> wording.say("%s：机器把握不大", "%s: the machine is not sure").formatted(facet);
        };
    }

    String machine() {
        return wording.say("机器", "Machine");
    }

    String expert() {
        return wording.say("专家", "Expert");
    }

    String expertSaid() {
        return wording.say("维持专家意见", "the expert's word stays");
    }

    String second() {
        return wording.say("其次", "runner-up");
    }

    /** Before what the machine says. */
    public String accept() {
        return wording.say("同意机器：", "Agree: ");
    }

    /** Before the answers that are no agreement. */
    public String orElse(boolean toAgreeing) {
        return toAgreeing ? wording.say("或者应为", "Or it should be") : wording.say("应为", "It should be");
    }

    /** Answers that no code of the facet applies. */
    public String none() {
        return wording.say("都不适用", "None applies");
    }

    /** Unfolds all codes, of which not all may be at hand, and several may be chosen. */
    public String others(boolean several, boolean more) {
        if (!several) {
            return wording.say("其他", "Others");
        }
        return more ? wording.say("其他，或几项并选", "Others, or several together") : wording.say("几项并选", "Several together");
    }

    /** What the order of the codes means. */
    public String first() {
        return wording.say("先选的一项为主。", "What is chosen first is the primary one.");
    }

    /** Sends the chosen codes. */
    public String send() {
        return wording.say("按所选更正", "Correct to these");
    }

    /** Head of what goes along with an answer. */
    public String with() {
        return wording.say("随答复一起", "Along with the answer");
    }

    /** By whom. */
    public String who() {
        return wording.say("姓名（可不填）", "Your name (optional)");
    }

    /** Why. */
    public String comment() {
        return wording.say("说明（可不填，只随下一个答复）", "Comment (optional, for the next answer)");
    }

    /** Head of the keys. */
    public String keys() {
        return wording.say("按键", "Keys");
    }

    /** Switches them off. */
    public String byKey() {
        return wording.say("用单个按键答复", "Answer by single keys");
    }

    /** When they are silent. */
    public String keysNote() {
        return wording.say("在输入框里打字时，按键不起作用。", "They are silent while you type.");
    }

    /** What a key does. */
    public String agree() {
        return wording.say("同意机器", "Agree with the machine");
    }

    /** What keys do. */
    public String choose() {
        return wording.say("选列出的答案", "Choose an answer");
    }

    /** How many questions follow on this case; the script fills in what stands in braces. */
    public String left() {
        return wording.say("本案例还有 {number} 项待答。", "{number} more to answer on this case.");
    }

    /** While an answer is sent. */
    public String sending() {
        return wording.say("正在发送。", "Sending.");
    }

    /** After an answer; the script fills in what stands in braces. */
    public String answered() {
        return wording.say("已收到：{answer}", "Received: {answer}");
    }

    /** Takes the last answer back. */
    public String takeBack() {
        return wording.say("收回", "Take back");
    }

    /** After that. */
    public String takenBack() {
        return wording.say("已收回，该项会重新排入队列。", "Taken back; it will come into the queue again.");
    }

    /** When an expert's earlier word stands again. */
    public String restored() {
        return wording.say("已收回，恢复为专家原来的说法。", "Taken back; what the expert had said stands again.");
    }

    /** When nothing is chosen. */
    public String nothing() {
        return wording.say("请先选择至少一项。", "Choose at least one first.");
    }

    /** For who has no JavaScript. */
    public String plain() {
        return wording.say("在网页上答复需要 JavaScript；也可以用命令：", "To answer here takes JavaScript; the command does it too:");
    }

    /** Leads to all cases. */
    public String cases() {
        return wording.say("浏览案例", "Browse the cases");
    }
}
