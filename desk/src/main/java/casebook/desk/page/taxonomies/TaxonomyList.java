package casebook.desk.page.taxonomies;

import casebook.desk.page.asking.Ask;
import casebook.desk.page.refusal.Refusal;
import casebook.desk.page.replay.Bar;
import java.util.List;

/**
 * What the page of taxonomies shows.
 *
 * @param running the replay that is under way; null for none
 * @param versions the newest first
 * @param replays the newest, the last of them first
 * @param older how many more there are, in words; empty for none
 */
public record TaxonomyList(
        TaxonomiesWords words,
        Running running,
        List<Version> versions,
        List<Told> replays,
        String older,
        List<Ask> asks,
        List<Refusal> refusals) {

    /** A replay under way; its bar is null while it waits. */
    public record Running(String link, String what, String state, Bar bar) {}

    /**
     * A version.
     *
     * @param link to it; null where its version is no part of a path
     * @param changes to what it changes of the one in force; null where that is itself
     * @param preview whether it can be previewed now
     * @param apply whether somebody has seen what it changes, and it can be applied now
     */
    public record Version(
            String version,
            String link,
            String name,
            String published,
            String by,
            String facets,
            String codes,
            String models,
            boolean inForce,
            String changes,
            boolean preview,
            boolean apply) {}

    /**
     * A replay.
     *
     * @param some that it was about some cases only; empty otherwise
     * @param mark done, warn, bad or now
     * @param changed how many cases, and how many conflicts; empty where it walked none
     */
    public record Told(
            String id,
            String link,
            String what,
            String some,
            String mark,
            String state,
            String at,
            String by,
            String changed,
            String conflicts) {}

    /** Another one wherever something else is shown. */
    public String version() {
        return Integer.toHexString(List.of(String.valueOf(running), versions, replays, older)
                .toString()
                .hashCode());
    }
}
