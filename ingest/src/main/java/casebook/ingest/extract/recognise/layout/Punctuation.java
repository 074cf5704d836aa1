package casebook.ingest.extract.recognise.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Gives Chinese text back the signs that a reader of pictures mistakes for others that look alike. Pure. */
public final class Punctuation {

    private record Repair(Pattern wrong, String right) {
        Repair(String wrong, String right) {
            this(Pattern.compile(wrong), right);
        }
    }

    private static final String HAN = "[\\p{IsHan}”’）》」】、。]";

    private static final List<Repair> REPAIRS = List.of(
            new Repair("丶", "、"),
            // The line that an answer is written upon.
            new Repair("(?<=[：:])\\s*[—_＿]+|^[—_＿|丨]+(?=[\\p{L}\\d])|[’']?[—_＿]+$", ""),
            new Repair("[’']?[—_＿]+(?=\\p{IsHan}{2,8}[：:])", " "),
            new Repair("(?<=\\p{IsHan})[「|丨]$|^[」|丨](?=\\p{IsHan})", ""),
            new Repair("(?<=[\\d%])[：:](?=\\d+(?:\\.\\d)?%)", "."),
            new Repair("(?<=\\d)：(?=\\d)", ":"),
            new Repair("(?<=" + HAN + ")[°˚º·](?=$|[\\p{IsHan}A-Za-z“])(?<![\\p{IsHan}]·(?=[\\p{IsHan}A-Za-z]))", "。"),
            new Repair("(?<=" + HAN + ")[.](?=$|[\\p{IsHan}“])", "。"),
            new Repair("(?<=[\\p{IsHan}])[’‘'](?=[\\p{IsHan}])", "，"),
            new Repair("(?<=" + HAN + "),|,(?=[\\p{IsHan}“《（])", "，"),
            new Repair("(?<=" + HAN + ");|;(?=[\\p{IsHan}“《（])", "；"),
            new Repair("(?<=" + HAN + "):|(?<![\\d]):(?=[\\p{IsHan}“《（])", "："),
            new Repair("(?<=" + HAN + ")\\?", "？"),
            new Repair("(?<=" + HAN + ")!", "！"),
            new Repair("\\((?=[^()（）]*\\p{IsHan})|(?<=\\p{IsHan})\\(", "（"),
            new Repair("(?<=（[^()（）]{0,60})\\)|(?<=\\p{IsHan})\\)", "）"));

    /** The line with its signs put right. */
    public static String repair(String line) {
        String repaired = CheckMarks.repair(Latin.repair(line));
        for (Repair repair : REPAIRS) {
            repaired = repair.wrong.matcher(repaired).replaceAll(repair.right);
        }
        return repaired;
    }

    private Punctuation() {}
}
