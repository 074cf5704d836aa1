package casebook.desk.page.taxonomies;

import casebook.desk.judging.Course;
import casebook.desk.judging.Replay;
import casebook.desk.judging.Segment;
import casebook.desk.judging.TaxonomyCard;
import casebook.desk.page.asking.Ask.Sector;
import casebook.desk.page.asking.Asks;
import casebook.desk.page.frame.Grouped;
import casebook.desk.page.frame.Times;
import casebook.desk.page.refusal.JudgingRefusals;
import casebook.desk.page.replay.Bar;
import casebook.desk.page.replay.ReplayWords;
import casebook.desk.page.taxonomies.TaxonomyList.Running;
import casebook.desk.page.taxonomies.TaxonomyList.Told;
import casebook.desk.page.taxonomies.TaxonomyList.Version;
import casebook.desk.wording.Wording;
import java.util.List;

/** Lists versions and replays. Pure. */
final class Listing {

    /** The page looks again every second while a replay runs. */
    private static final int MOST = 50;

    private final Wording wording;
    private final ReplayWords words;
    private final Course course;
    private final boolean busy;

    Listing(Wording wording, Course course) {
        this.wording = wording;
        this.words = new ReplayWords(wording);
        this.course = course;
        this.busy = course.underWay().isPresent();
    }

    TaxonomyList of(List<TaxonomyCard> cards, List<Sector> sectors) {
        var asks = new Asks(wording);
        boolean comparable = cards.stream().anyMatch(TaxonomyCard::inForce);
        int older = course.replays().size() - MOST;
        return new TaxonomyList(
                new TaxonomiesWords(wording),
                course.underWay().map(this::running).orElse(null),
                cards.stream().map(card -> version(card, comparable)).toList(),
                course.replays().stream().limit(MOST).map(this::told).toList(),
                older > 0 ? new TaxonomiesWords(wording).older(number(older)) : "",
                List.of(asks.preview(Asks.VERSION, sectors), asks.apply(Asks.VERSION, true)),
                new JudgingRefusals(wording).ofAll());
    }

    private Running running(Replay replay) {
        Bar bar = replay.isAccepted() ? Bar.of(replay, wording) : null;
        return new Running(link(replay), words.what(replay), words.state(replay), bar);
    }

    private Version version(TaxonomyCard card, boolean comparable) {
        String link = Segment.isOne(card.version()) ? "/taxonomies/" + Segment.of(card.version()) : null;
        return new Version(
                card.version(),
                link,
                card.name(wording),
                Times.minute(card.publishedAt()),
                words.who(card.publishedBy()),
                number(card.facets()),
                number(card.codes()),
                number(card.models()),
                card.inForce(),
                link != null && comparable && !card.inForce() ? link + "/changes" : null,
                !busy,
                !busy && !card.inForce() && course.preview(card.version()).isPresent());
    }

    private Told told(Replay replay) {
        boolean walked = replay.isAccepted() && replay.isWalk();
        return new Told(
                replay.id(),
                link(replay),
                words.what(replay),
                replay.filter().isOpen() ? "" : new TaxonomiesWords(wording).some(),
                words.mark(replay),
                words.state(replay),
                Times.minute(replay.acceptedAt()),
                words.who(replay.requestedBy()),
                walked ? number(replay.changed()) : "–",
                walked ? number(replay.conflicts()) : "–");
    }

    private static String link(Replay replay) {
        return "/replays/" + Segment.of(replay.id());
    }

    private static String number(long number) {
        return Grouped.of(number);
    }
}
