package casebook.desk.page.asking;

import java.util.List;

/**
 * A question before something is done; what stands in braces is filled in by the script where the button knows it.
 *
 * @param id of the dialog, which buttons name
 * @param title what is wanted
 * @param consequences what will happen
 * @param method of the request
 * @param path of the request
 * @param body of the request as JSON; empty for none
 * @param send on the button that does it
 * @param sectors what a filter offers; none where there is no filter
 */
public record Ask(
        AskWords words,
        String id,
        String title,
        List<String> consequences,
        String method,
        String path,
        String body,
        String send,
        List<Sector> sectors) {

    /** A sector that cases can be chosen by. */
    public record Sector(String code, String name) {}
}
