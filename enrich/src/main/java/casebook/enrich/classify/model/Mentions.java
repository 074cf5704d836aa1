package casebook.enrich.classify.model;

import casebook.enrich.classify.cue.Findings;
import casebook.enrich.classify.cue.Hit;
import casebook.enrich.classify.cue.Naming;
import casebook.enrich.classify.passage.Passage;
import casebook.enrich.classify.passage.Place;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import casebook.event.RegisteredModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gathers the models a case names, one entry for every model and role, base models first. */
public final class Mentions {

    private static final List<String> NAMES_THE_BASE = List.of("base_model", "model_name");

    private static final Pattern SIZE =
            Pattern.compile("[\\s级量规模个参数的大语言模型开源通用“\"（(]{0,12}|\\s?(?:parameters?|version of)?\\s?");

    /** Roles that a denial takes away. */
    private static final Set<MentionRole> CLAIMS = Set.of(MentionRole.BUILT_ON, MentionRole.CONNECTS_TO);

    private final List<RegisteredModel> models;
    private final Map<MentionRole, Map<Integer, MentionDraft>> drafts = new TreeMap<>();
    private final Map<Integer, MentionDraft> withoutRole = new TreeMap<>();

    /** Those of which nothing is said against their being the base. */
    private final Map<Integer, MentionDraft> silent = new TreeMap<>();

    private final Taken taken = new Taken();

    private Mentions(List<RegisteredModel> models) {
        this.models = models;
    }

    /**
     * The models that a case names, and last its own model when the text gives that one parameters.
     *
     * @param uses whether the case is an application, which uses a model of which it says nothing else
     */
    public static List<ModelMention> of(Findings findings, List<RegisteredModel> models, boolean uses) {
        var mentions = new Mentions(models);
        findings.namings().forEach(mentions::read);
        mentions.settle();
        mentions.adopt(() -> uses && isFromSomething(findings));
        boolean oneBase = mentions.bases().size() == 1;
        var own = new OwnModel(mentions.taken);
        for (Naming naming : findings.namings()) {
            if (oneBase && ParameterCounts.answers(naming.passage())) {
                // A form that declares a parameter count means the base model, where there is only one.
                mentions.bases().values().forEach(base -> base.count(ParameterCounts.in(naming.passage())));
            } else {
                own.read(naming);
            }
        }
        return mentions.all(own);
    }

    private static boolean isFromSomething(Findings findings) {
        return findings.namings().stream()
                .noneMatch(naming -> Dismissal.isFromNothing(naming.passage().folded()));
    }

    /** A model without a role that comes with parameters is the case's own where nothing else can be. */
    private List<ModelMention> all(OwnModel found) {
        boolean named = bases().isEmpty() && !withoutRole.isEmpty() && !found.hasExact();
        if (named) {
            drafts.put(MentionRole.OWN, withoutRole);
        }
        Optional<ModelMention> own = named ? Optional.empty() : found.mention();
        Stream<ModelMention> all = drafts.entrySet().stream()
                .flatMap(role -> role.getValue().entrySet().stream().map(draft -> draft.getValue()
                        .mention(models.get(draft.getKey()).getName(), role.getKey())));
        return Stream.concat(all, own.stream()).toList();
    }

    private void read(Naming naming) {
        Passage passage = naming.passage();
        List<Hit> hits = naming.hits().stream()
                .filter(hit -> hit.term().models().stream().anyMatch(this::canBeBuiltOn))
                .toList();
        int previous = 0;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int next = i + 1 < hits.size()
                    ? hits.get(i + 1).start()
                    : passage.text().length();
            if (!naming.silence().covers(hit)) {
                read(passage, hit, previous, next);
            }
            previous = hit.end();
        }
    }

    /** Counts stand after the name, or in the same clause before it; none of another model's. */
    private void read(Passage passage, Hit hit, int previous, int next) {
        int start = Math.min(hit.start(), Math.max(previous, Clause.start(passage, hit.start())));
        int end = Clause.countsEnd(passage, hit.end(), Math.max(hit.end(), next));
        taken.take(passage, hit.start(), end);
        var counts = new ArrayList<>(
                ParameterCounts.in(passage.folded(), hit.end(), end, ParameterCounts.Context.AFTER_MODEL));
        counts.addAll(
                ParameterCounts.in(passage.folded(), hit.start(), hit.end(), ParameterCounts.Context.AFTER_MODEL));
        if (counts.isEmpty()) {
            ParameterCounts.in(passage.folded(), start, hit.start(), ParameterCounts.Context.PARAMETER_FIELD).stream()
                    .filter(count -> leadsTo(passage, count, hit))
                    .forEach(count -> {
                        counts.add(count);
                        taken.take(passage, count.start(), count.end());
                    });
        }
        place(passage, hit, counts);
    }

    private void place(Passage passage, Hit hit, List<ParameterCounts.Count> counts) {
        String before = passage.folded().substring(Clause.start(passage, hit.start()), hit.start());
        String after = passage.folded().substring(hit.end(), Clause.end(passage, hit.end()));
        boolean denied = Dismissal.denies(before, after);
        Optional<MentionRole> role = Roles.of(before, after)
                .filter(known -> !denied || !CLAIMS.contains(known))
                .or(() -> NAMES_THE_BASE.contains(passage.field())
                        ? Optional.of(MentionRole.BUILT_ON)
                        : Optional.empty());
        Map<Integer, MentionDraft> drafted;
        if (role.isPresent()) {
            drafted = drafts.computeIfAbsent(role.get(), key -> new TreeMap<>());
        } else if (denied || Dismissal.inPassing(before, after)) {
            return;
        } else {
            drafted = passage.place() == Place.TITLE || Dismissal.describes(after) ? withoutRole : silent;
        }
        for (int model : hit.term().models()) {
            if (canBeBuiltOn(model) && (drafted != withoutRole || !counts.isEmpty())) {
                drafted.computeIfAbsent(model, key -> new MentionDraft())
                        .add(passage.evidence(hit.start(), hit.end()), counts);
            }
        }
    }

    /** A technique is a way to build models, not one to build on. */
    private boolean canBeBuiltOn(int model) {
        return !models.get(model).getKind().equals("technique");
    }

    /** 1750亿参数的GPT: nothing but words of size stands between a count and its model. */
    private static boolean leadsTo(Passage passage, ParameterCounts.Count count, Hit hit) {
        return SIZE.matcher(passage.folded()).region(count.end(), hit.start()).matches();
    }

    /** What is as often said to be connected as to be built on is connected: users of a platform build, not the platform. */
    private void settle() {
        Map<Integer, MentionDraft> connected = drafts.getOrDefault(MentionRole.CONNECTS_TO, Map.of());
        bases().entrySet()
                .removeIf(base -> connected.containsKey(base.getKey())
                        && connected.get(base.getKey()).times()
                                >= base.getValue().times());
    }

    /** Who connects to a single model builds on it; only a platform offers several. Who says nothing else of a model uses it. */
    private void adopt(BooleanSupplier uses) {
        Map<Integer, MentionDraft> connected = drafts.getOrDefault(MentionRole.CONNECTS_TO, Map.of());
        if (bases().isEmpty() && connected.size() == 1) {
            drafts.put(MentionRole.BUILT_ON, drafts.remove(MentionRole.CONNECTS_TO));
        } else if (bases().isEmpty() && connected.isEmpty() && !silent.isEmpty() && uses.getAsBoolean()) {
            drafts.put(MentionRole.BUILT_ON, silent);
        }
    }

    private Map<Integer, MentionDraft> bases() {
        return drafts.getOrDefault(MentionRole.BUILT_ON, new TreeMap<>());
    }
}
