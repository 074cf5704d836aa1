package casebook.desk.page.health;

import casebook.desk.page.frame.Times;
import casebook.desk.page.health.Health.CaseLink;
import casebook.desk.page.health.Health.Equation;
import casebook.desk.page.health.Health.Oldest;
import casebook.desk.page.health.Health.Refused;
import casebook.desk.page.health.Health.Stage;
import casebook.desk.page.health.Health.Term;
import casebook.desk.page.refusal.Refusals;
import casebook.desk.record.LedgerSum;
import casebook.desk.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Puts into words how the house is. Pure. */
final class Telling {

    private static final int SHOWN_OF_AN_ID = 8;

    private final Wording wording;
    private final HealthWords words;
    private final Numbers numbers;

    Telling(Wording wording) {
        this.wording = wording;
        this.words = new HealthWords(wording);
        this.numbers = new Numbers(wording);
    }

    Health of(Facts facts) {
        List<Sign> signs = Attention.in(facts);
        var wants = new Wants(wording);
        return new Health(
                words,
                signs.isEmpty(),
                words.said(signs.size()),
                Times.second(facts.now()),
                signs.stream().map(wants::of).toList(),
                sums(facts),
                compared(facts),
                stages(facts),
                facts.oldest().map(oldest -> oldest(facts, oldest)).orElse(null),
                facts.archive().map(this::refused).orElse(null),
                facts.letters().map(new Post(wording)::of).orElse(null),
                new Refusals(wording).ofRedrives());
    }

    private List<Equation> sums(Facts facts) {
        var sums = new ArrayList<Equation>();
        facts.archiveSum().ifPresent(sum -> sums.add(equation(words.archive(), sum)));
        facts.house().flatMap(House::sum).ifPresent(sum -> sums.add(equation(words.doors(), sum)));
        return sums;
    }

    /** What was accepted a moment ago and is in no state yet is a term of its own. */
    private Equation equation(String who, Sum sum) {
        long unnoted = sum.accepted() - sum.inAState();
        var terms = new ArrayList<Term>();
        terms.add(term(unnoted < 0 ? "≠" : "=", sum.curated(), words.curated()));
        terms.add(term("+", sum.rejected(), words.rejected()));
        terms.add(term("+", sum.withdrawn(), words.withdrawn()));
        terms.add(term("+", sum.failed(), words.failed()));
        terms.add(term("+", sum.underWay(), words.underWay()));
        if (unnoted > 0) {
            terms.add(term("+", unnoted, words.unnoted()));
        }
        return new Equation(who, term("", sum.accepted(), words.accepted()), terms);
    }

    private Term term(String sign, long number, String name) {
        return new Term(sign, numbers.of(number), name);
    }

    private String compared(Facts facts) {
        var there = facts.house().flatMap(House::sum);
        var here = facts.archiveSum();
        return there.isPresent() && here.isPresent()
                ? words.compared(Behind.of(here.get(), there.get()), Behind.of(there.get(), here.get()))
                : "";
    }

    private List<Stage> stages(Facts facts) {
        return facts.house()
                .map(house -> house.lags().entrySet().stream()
                        .map(stage -> stage(
                                stage.getKey(),
                                stage.getValue(),
                                facts.courses().getOrDefault(stage.getKey(), Course.NEW)))
                        .toList())
                .orElse(List.of());
    }

    private Stage stage(String stage, OptionalLong lag, Course course) {
        boolean wanting = course == Course.UNKNOWN || course == Course.GROWS;
        return new Stage(
                words.stages().name(stage),
                words.stages().does(stage),
                lag.isPresent() ? numbers.of(lag.getAsLong()) : words.stages().unknown(),
                words.stages().course(course),
                wanting ? "warn" : "");
    }

    private Oldest oldest(Facts facts, LedgerSum.Unfinished oldest) {
        return new Oldest(
                oldest.caseId(),
                words.state(oldest.state()),
                numbers.age(facts.age(oldest)),
                Times.second(oldest.since()),
                "/cases/" + oldest.caseId() + "/way");
    }

    private List<Refused> refused(LedgerSum ledger) {
        RefusedWords reasons = words.refused();
        return ledger.rejections().stream()
                .map(refused -> new Refused(
                        reasons.reason(refused.reason()),
                        reasons.todo(refused.category()),
                        numbers.of(refused.cases()),
                        refused.files() == 0 ? words.refused().whole() : numbers.of(refused.files()),
                        refused.newest().stream().map(Telling::caseLink).toList()))
                .toList();
    }

    private static CaseLink caseLink(String caseId) {
        return new CaseLink(caseId, shortened(caseId), "/cases/" + caseId + "/way");
    }

    static String shortened(String caseId) {
        return caseId.length() > SHOWN_OF_AN_ID ? caseId.substring(0, SHOWN_OF_AN_ID) + "…" : caseId;
    }
}
