package casebook.desk.page.health;

import casebook.desk.page.refusal.Refusal;
import java.util.List;

/**
 * What the page of the house's health shows.
 *
 * @param well whether all is well
 * @param said how it is, in a few words
 * @param at when that was so
 * @param wants what wants attention
 * @param sums the ledger added up, by whoever knows it
 * @param compared how they compare; empty where only one is there
 * @param stages what lies before each; none while nobody can tell
 * @param oldest the case that waits longest; null when there is none
 * @param refused rejections by reason; null while the archive is away
 * @param dead the dead letters; null while nobody can tell of them
 * @param refusals what the door may answer to a redrive, in words
 */
public record Health(
        HealthWords words,
        boolean well,
        String said,
        String at,
        List<Want> wants,
        List<Equation> sums,
        String compared,
        List<Stage> stages,
        Oldest oldest,
        List<Refused> refused,
        Dead dead,
        List<Refusal> refusals) {

    /**
     * Something that wants attention.
     *
     * @param mark bad or warn
     * @param sign the same for whoever does not see colours
     * @param remedy what to do
     * @param command to be typed; empty for none
     * @param link where to look; null for nowhere
     * @param linked what is there
     */
    public record Want(
            String mark, String sign, String what, String remedy, String command, String link, String linked) {}

    /**
     * A ledger as a sum that can be checked.
     *
     * @param who whose it is
     * @param total what was accepted
     * @param terms what adds up to that, each with the sign before it
     */
    public record Equation(String who, Term total, List<Term> terms) {}

    /** A number and what is counted; the sign before it. */
    public record Term(String sign, String number, String name) {}

    /**
     * A stage.
     *
     * @param lag places that wait, in words where they are not known
     * @param course how that has gone lately
     * @param mark warn where it wants attention; empty else
     */
    public record Stage(String name, String does, String lag, String course, String mark) {}

    /** The case that waits longest. */
    public record Oldest(String caseId, String state, String age, String since, String link) {}

    /**
     * What was refused for a reason.
     *
     * @param todo what can be done about it
     * @param newest some of the cases
     */
    public record Refused(String reason, String todo, String cases, String files, List<CaseLink> newest) {}

    /** A way to a case. */
    public record CaseLink(String caseId, String shown, String link) {}

    /**
     * The dead letters.
     *
     * @param total how many there are, in words
     * @param groups by reason, those with the most letters first
     */
    public record Dead(String total, List<Group> groups) {}

    /**
     * The letters of a reason.
     *
     * @param reason what was thrown
     * @param more how many are not shown, in words; empty where all are
     * @param wish what is sent to the door to redrive them all; null where all stay
     */
    public record Group(String reason, String count, List<Letter> letters, String more, String wish) {}

    /**
     * A dead letter that waits.
     *
     * @param link to its case; null where it is about none
     * @param way what a redrive would do, and what to do where it stays
     * @param wish what is sent to the door to redrive it; null where it stays
     */
    public record Letter(
            String id, String subject, String link, String stage, String topic, String at, String way, String wish) {}

    /** Another one wherever something else is shown, but for the time. */
    public String version() {
        return Integer.toHexString(
                List.of(said, wants, sums, compared, stages, String.valueOf(oldest), String.valueOf(refused))
                        .toString()
                        .hashCode());
    }
}
