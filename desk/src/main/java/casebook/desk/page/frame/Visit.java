package casebook.desk.page.frame;

import casebook.desk.wording.Vocabulary;
import casebook.desk.wording.Wording;
import io.javalin.http.Context;
import java.util.Set;

/**
 * One look of a reader at a page.
 *
 * @param wording the reader's language, with the names that hold now
 * @param place what was asked for
 */
public record Visit(Wording wording, Link place) {

    /** What is said once, and is no part of the place: the language, and what was sent or published a moment ago. */
    private static final Set<String> PASSING = Set.of(Language.PARAMETER, "sent", "published");

    static Visit of(Context context, Vocabulary names) {
        // More than one slash would make the link lead to another host.
        Link place = Link.to("/" + context.path().replaceFirst("^/+", ""));
        for (var parameter : context.queryParamMap().entrySet()) {
            if (!PASSING.contains(parameter.getKey())) {
                place = place.with(parameter.getKey(), parameter.getValue());
            }
        }
        return new Visit(Language.of(context).with(names), place);
    }

    /** What the frame says. */
    public FrameWords words() {
        return new FrameWords(wording);
    }

    /** The same page in the other language. */
    public Link inOtherLanguage() {
        return place.with(Language.PARAMETER, wording.other().code());
    }

    /** Whether this page belongs to an entry of the menu. */
    public boolean isAt(String entry) {
        // A replay is read among the taxonomies.
        String path = place.path().replaceFirst("^/replays/", "/taxonomies/");
        return path.equals(entry) || (entry.length() > 1 && path.startsWith(entry + "/"));
    }
}
