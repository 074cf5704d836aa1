package casebook.desk.page.way;

import java.util.List;

/**
 * What the page of a case's way shows.
 *
 * @param caseId the case
 * @param heard whether the archive has heard of it
 * @param known whether the reader has just sent what had been here before
 * @param said how it stands, in a few words
 * @param why why it is so; empty where nothing needs a reason
 * @param detail the same as the machine says it; empty for nothing
 * @param remedy what to do; empty where nothing is to be done
 * @param revision its revision; 0 where that is not known
 * @param link to the curated case; null while there is none
 * @param title of the curated case
 * @param mendable whether other files may be accepted
 * @param pause seconds after which to look again; 0 when nothing more will come
 */
public record Way(
        WayWords words,
        String caseId,
        boolean heard,
        boolean known,
        String said,
        String why,
        String detail,
        String remedy,
        List<Stage> stages,
        List<File> files,
        int revision,
        String link,
        String title,
        boolean mendable,
        int pause) {

    /**
     * A stage.
     *
     * @param mark done, now, later or bad
     * @param at when it was reached; empty where that is not known
     */
    public record Stage(String mark, String name, String at) {}

    /**
     * A file.
     *
     * @param mark done, now, warn or bad
     * @param link where its bytes are given out; null where they are not
     * @param outcome what became of it
     * @param remedy what to do; empty where nothing is to be done
     * @param detail the same as the machine says it; empty for nothing
     */
    public record File(String mark, String name, String link, String outcome, String remedy, String detail) {}

    /** Another one wherever something else is shown. */
    public String version() {
        return Integer.toHexString(List.of(heard, said, why, stages, files, title, pause)
                .toString()
                .hashCode());
    }
}
