package casebook.desk.page.replay;

import casebook.desk.page.asking.Ask;
import casebook.desk.page.refusal.Refusal;
import java.util.List;

/**
 * What the page of a replay shows.
 *
 * @param mark done, now or bad
 * @param live whether to look again
 * @param bar how far it has come; null where there is nothing to walk
 * @param parts the same for each partition; none where that tells no more
 * @param reason why it was refused; empty otherwise
 * @param notes what else is to be said
 * @param found what it changes; null while that is not known
 * @param acts what can be done about it
 * @param busy whether something cannot be done now because another replay is under way
 * @param commands the same for who has no JavaScript
 */
public record ReplayView(
        ReplayWords words,
        String id,
        String title,
        String lead,
        String state,
        String mark,
        boolean live,
        Bar bar,
        List<Bar> parts,
        List<Count> counts,
        List<Fact> facts,
        String reason,
        List<String> notes,
        Found found,
        List<Act> acts,
        boolean busy,
        String commands,
        List<Ask> asks,
        List<Refusal> refusals) {

    /** A number. */
    public record Count(String name, String value) {}

    /** A fact; with a link where there is more to read. */
    public record Fact(String name, String value, String link) {}

    /**
     * A button.
     *
     * @param opens the dialog
     * @param strong whether it is the next step
     */
    public record Act(String opens, String name, boolean strong) {}

    /** Another one wherever something else is shown. */
    public String version() {
        return Integer.toHexString(List.of(title, state, live, String.valueOf(bar), parts, counts, notes, acts)
                .toString()
                .hashCode());
    }
}
