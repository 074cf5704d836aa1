package casebook.desk.page.frame;

import casebook.desk.wording.Wording;
import java.util.List;

/**
 * A page in place of one that cannot be shown.
 *
 * @param status HTTP status
 * @param title what is the matter
 * @param remedies what the reader can do
 * @param ways where the reader can go on
 */
public record Trouble(int status, String title, List<String> remedies, List<Way> ways) {

    /** A way on. */
    public record Way(String link, String name) {}

    static Trouble badQuery(Wording wording) {
        return new Trouble(
                400,
                wording.say("这个查询无法理解", "This query makes no sense"),
                List.of(
                        wording.say(
                                "检索词最多 500 个字符、16 个词；请缩短后再试。",
                                "Search words may have 500 characters and 16 words: ask with fewer."),
                        wording.say(
                                "页码是从 1 开始的整数；排序只能用页面上列出的几种。",
                                "A page is a whole number from 1; cases can be sorted as the page offers."),
                        wording.say(
                                "其余参数须是分类维度，例如 sector=finance；维度可在案例页左侧选择。",
                                "Anything else must be a facet, such as sector=finance; the list of cases offers them all."),
                        wording.say(
                                "has 要写成维度=代码，最多 20 个，例如 has=scope=vertical。",
                                "has takes a facet and a code, at most 20 times, such as has=scope=vertical.")),
                ways(wording));
    }

    static Trouble noSuchCase(Wording wording) {
        return new Trouble(
                404,
                wording.say("没有这个案例", "No such case"),
                List.of(
                        wording.say(
                                "案例可能还在处理中、未被受理，或已被撤回。",
                                "It may still be on its way, may have been refused, or may have been withdrawn."),
                        wording.say(
                                "用命令 ./casebook status 加案例编号，可以查看它走到了哪一步。",
                                "Ask ./casebook status with its id where it stands.")),
                ways(wording));
    }

    static Trouble noSuchPage(Wording wording) {
        return new Trouble(
                404,
                wording.say("这里没有页面", "Nothing is here"),
                List.of(wording.say("网址可能写错了，或页面已经搬走。", "The address may be mistyped, or the page has moved.")),
                ways(wording));
    }

    static Trouble away(Wording wording) {
        return new Trouble(
                503,
                wording.say("案例库暂时没有应答", "The archive does not answer"),
                List.of(
                        wording.say(
                                "数据库暂时不可用，或数据表还在建立；请过几秒再刷新。",
                                "The database is away or its tables are still being made: load the page again in a few seconds.")),
                ways(wording));
    }

    static Trouble doorsAway(Wording wording) {
        return new Trouble(
                503,
                wording.say("受理服务暂时没有应答", "The doors do not answer"),
                List.of(
                        wording.say(
                                "这一页要向受理服务（ingest）询问，它暂时没有应答；请过几秒再刷新。",
                                "This page asks the doors of ingest, and they do not answer now: load it again in a few seconds."),
                        wording.say("案例仍可检索和阅读。", "Cases can still be searched and read.")),
                ways(wording));
    }

    private static List<Way> ways(Wording wording) {
        return List.of(
                new Way("/cases", wording.say("浏览全部案例", "Browse all cases")),
                new Way("/", wording.say("回到概览", "Back to the overview")));
    }
}
