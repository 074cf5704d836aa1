package casebook.desk.page.health;

import casebook.desk.door.Doors;
import casebook.desk.page.frame.Room;
import casebook.desk.page.frame.Visit;
import casebook.desk.record.LedgerSums;
import io.javalin.http.Context;
import java.time.Clock;

/** {@code GET /health}: how the house is; it opens whatever is away. */
public final class HealthPage implements Room.Page {

    private final Looking looking;

    /** Over this archive and these doors. */
    public HealthPage(LedgerSums archive, Doors doors, Clock clock) {
        this.looking = new Looking(archive, doors, clock);
    }

    @Override
    public Health of(Context context, Visit visit) {
        return new Telling(visit.wording()).of(looking.look(context));
    }
}
