package casebook.desk.page.frame;

import casebook.desk.door.DoorsAway;
import casebook.desk.record.NoSuchCase;
import casebook.desk.search.BadQuery;
import casebook.desk.wording.Vocabulary;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the way to pages; where one cannot be shown, a page stands that says why and what to do. */
public final class Room {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private final Frame frame;
    private final Supplier<Vocabulary> names;

    /**
     * One whose pages have this frame.
     *
     * @param names those that hold at a moment; a page has the same ones throughout
     */
    public Room(Frame frame, Supplier<Vocabulary> names) {
        this.frame = frame;
        this.names = names;
    }

    /** Makes a page from what was asked for. */
    @FunctionalInterface
    public interface Page {
        /** What the template shows. */
        Object of(Context context, Visit visit);
    }

    /** Opens a path. */
    public void open(RoutesConfig routes, String path, String template, Page page) {
        routes.get(path, context -> {
            Visit visit = Visit.of(context, names.get());
            try {
                frame.show(context, visit, template, page.of(context, visit));
            } catch (Elsewhere elsewhere) {
                context.redirect(elsewhere.path(), HttpStatus.SEE_OTHER);
            } catch (BadQuery bad) {
                trouble(context, visit, Trouble.badQuery(visit.wording()));
            } catch (NoSuchCase unknown) {
                trouble(context, visit, Trouble.noSuchCase(visit.wording()));
            } catch (NotHere nothing) {
                trouble(context, visit, Trouble.noSuchPage(visit.wording()));
            } catch (DoorsAway away) {
                LOG.warn("ingest does not answer a page", away);
                trouble(context, visit, Trouble.doorsAway(visit.wording()));
            } catch (JdbiException away) {
                LOG.warn("the archive does not answer a page", away);
                trouble(context, visit, Trouble.away(visit.wording()));
            }
        });
    }

    /** Answers browsers that ask for what is nowhere; programs are answered elsewhere. */
    public void elsewhere(RoutesConfig routes) {
        routes.error(404, "text/html", context -> {
            if (!context.path().startsWith("/v1/") && !isAnswered(context)) {
                Visit visit = Visit.of(context, names.get());
                trouble(context, visit, Trouble.noSuchPage(visit.wording()));
            }
        });
    }

    /** A door that found nothing has said so itself, as a problem or as a page. */
    private static boolean isAnswered(Context context) {
        String said = context.res().getContentType();
        return Frame.isShown(context) || (said != null && said.contains("json"));
    }

    private void trouble(Context context, Visit visit, Trouble trouble) {
        context.status(trouble.status());
        frame.show(context, visit, "trouble", trouble);
    }
}
