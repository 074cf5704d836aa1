package casebook.enrich.classify.model;

import casebook.enrich.classify.cue.Findings;
import casebook.enrich.classify.cue.Hit;
import casebook.enrich.classify.cue.Naming;
import casebook.enrich.classify.passage.Passage;
import casebook.enrich.text.Sentences;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import casebook.event.RegisteredModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Gathers the models a case names, one entry for every model and role, base models first. */
public final class Mentions {

    /** How far around a name its role is looked for, in UTF-16 units. */
    private static final int AROUND = 60;

    private static final Pattern PARAMETERS_FOLLOW = Pattern.compile("[，,]\\s?(?:其|模型)?(?:参数|规模|with|at)");

    private static final List<String> NAMES_THE_BASE = List.of("base_model", "model_name");

    private final List<RegisteredModel> models;
    private final Map<MentionRole, Map<Integer, MentionDraft>> drafts = new TreeMap<>();

    private Mentions(List<RegisteredModel> models) {
        this.models = models;
    }

    public static List<ModelMention> of(Findings findings, List<Passage> passages, List<RegisteredModel> models) {
        var mentions = new Mentions(models);
        findings.namings().forEach(mentions::read);
        mentions.settle();
        mentions.readParameterFields(passages);
        return mentions.drafts.entrySet().stream()
                .flatMap(role -> role.getValue().entrySet().stream().map(draft -> draft.getValue()
                        .mention(models.get(draft.getKey()).getName(), role.getKey())))
                .toList();
    }

    private void read(Naming naming) {
        Passage passage = naming.passage();
        for (int i = 0; i < naming.hits().size(); i++) {
            Hit hit = naming.hits().get(i);
            int next = i + 1 < naming.hits().size()
                    ? naming.hits().get(i + 1).start()
                    : passage.text().length();
            if (!naming.silence().covers(hit)) {
                role(passage, hit).ifPresent(role -> note(passage, hit, next, role));
            }
        }
    }

    private Optional<MentionRole> role(Passage passage, Hit hit) {
        String before = passage.folded().substring(clauseStart(passage, hit.start()), hit.start());
        String after = passage.folded().substring(hit.end(), clauseEnd(passage, hit.end()));
        return Roles.of(before, after)
                .or(() -> NAMES_THE_BASE.contains(passage.field())
                        ? Optional.of(MentionRole.BUILT_ON)
                        : Optional.empty());
    }

    private void note(Passage passage, Hit hit, int next, MentionRole role) {
        int end = countsEnd(passage, hit.end(), Math.max(hit.end(), next));
        var counts = ParameterCounts.in(passage.folded(), hit.end(), end, ParameterCounts.Context.AFTER_MODEL);
        for (int model : hit.term().models()) {
            // A technique is a way to build models, not one to build on, unless it comes with parameters of its own.
            boolean technique = models.get(model).getKind().equals("technique");
            if (!technique) {
                drafts.computeIfAbsent(role, key -> new TreeMap<>())
                        .computeIfAbsent(model, key -> new MentionDraft())
                        .add(passage.evidence(hit.start(), hit.end()), counts);
            }
        }
    }

    /** What is as often said to be connected as to be built on is connected: users of a platform build, not the platform. */
    private void settle() {
        Map<Integer, MentionDraft> connected = drafts.getOrDefault(MentionRole.CONNECTS_TO, Map.of());
        drafts.getOrDefault(MentionRole.BUILT_ON, new TreeMap<>())
                .entrySet()
                .removeIf(base -> connected.containsKey(base.getKey())
                        && connected.get(base.getKey()).times()
                                >= base.getValue().times());
    }

    /** A form that declares a parameter count means the base model, where there is only one. */
    private void readParameterFields(List<Passage> passages) {
        Map<Integer, MentionDraft> bases = drafts.getOrDefault(MentionRole.BUILT_ON, Map.of());
        if (bases.size() == 1) {
            MentionDraft only = bases.values().iterator().next();
            for (Passage passage : passages) {
                if (passage.field().equals("parameters")) {
                    only.count(ParameterCounts.in(
                            passage.folded(), 0, passage.folded().length(), ParameterCounts.Context.PARAMETER_FIELD));
                }
            }
        }
    }

    private static int clauseStart(Passage passage, int at) {
        int start = at;
        while (start > 0 && at - start < AROUND && !endsClause(passage, start - 1)) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(Passage passage, int at) {
        int end = at;
        while (end < passage.text().length() && end - at < AROUND && !endsClause(passage, end)) {
            end++;
        }
        return end;
    }

    /** A colon does not part a name from its role: 基座模型：通义千问. */
    private static boolean endsClause(Passage passage, int at) {
        char c = passage.text().charAt(at);
        return c != '：' && c != ':' && c != '|' && Sentences.endsClause(passage.text(), at);
    }

    /** Counts stand in the clause of the name, or in the next one when that begins with the word. */
    private static int countsEnd(Passage passage, int from, int most) {
        int end = Math.min(clauseEnd(passage, from), most);
        if (end + 1 < most
                && PARAMETERS_FOLLOW.matcher(passage.folded()).region(end, most).lookingAt()) {
            end = Math.min(clauseEnd(passage, end + 1), most);
        }
        return end;
    }
}
