package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides which of the phrases that stand in a passage count as cues there. */
final class CueReader {

    private final CompiledTaxonomy taxonomy;
    private final Set<Term> standing;

    /** A reader for one case; {@code standing} are all the terms that stand anywhere in it. */
    CueReader(CompiledTaxonomy taxonomy, Set<Term> standing) {
        this.taxonomy = taxonomy;
        this.standing = standing;
    }

    /** The cues of a passage in reading order. */
    List<Found> read(Passage passage, List<Hit> hits, Silence silence) {
        var found = new ArrayList<Found>();
        var longest = new Hit[taxonomy.facets().size()];
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            List<Term.Voice> speaking = speaking(passage, i, hits, longest);
            if (!speaking.isEmpty() && !silence.covers(hit)) {
                speaking.forEach(voice -> found.add(new Found(voice, passage, hit, declares(passage, voice), 1)));
            }
        }
        return Asides.shared(found, passage, taxonomy.facets());
    }

    /** Within one facet the longer phrase that counts has the word: 交通银行 is a bank and no transport. */
    private List<Term.Voice> speaking(Passage passage, int at, List<Hit> hits, Hit[] longest) {
        Hit hit = hits.get(at);
        if (hit.term().voices.isEmpty()) {
            return List.of();
        }
        var speaking = new ArrayList<Term.Voice>();
        for (Term.Voice voice : hit.term().voices) {
            Hit longer = longest[voice.facet()];
            if (isHeard(passage, voice)
                    && lets(voice, at, hits)
                    && (longer == null || longer == hit || hit.end() > longer.end())) {
                longest[voice.facet()] = hit;
                speaking.add(voice);
            }
        }
        return speaking;
    }

    private boolean isHeard(Passage passage, Term.Voice voice) {
        return taxonomy.listens(passage.place(), voice.facet()) && (!voice.inField() || declares(passage, voice));
    }

    private boolean declares(Passage passage, Term.Voice voice) {
        return taxonomy.declares(passage.field(), voice.facet());
    }

    private boolean lets(Term.Voice voice, int at, List<Hit> hits) {
        return (voice.requires().isEmpty() || voice.requires().stream().anyMatch(standing::contains))
                && (voice.excludes().isEmpty() || !isInside(voice.excludes(), at, hits));
    }

    /** Whether a hit lies inside one of some terms; only the hits around it are asked, however many there are. */
    private boolean isInside(List<Term> terms, int at, List<Hit> hits) {
        Hit hit = hits.get(at);
        int farthest = hit.start() - taxonomy.lexicon().longest();
        for (int i = at; i >= 0 && hits.get(i).start() >= farthest; i--) {
            if (hit.isWithin(hits.get(i)) && terms.contains(hits.get(i).term())) {
                return true;
            }
        }
        for (int i = at + 1; i < hits.size() && hits.get(i).start() == hit.start(); i++) {
            if (hit.isWithin(hits.get(i)) && terms.contains(hits.get(i).term())) {
                return true;
            }
        }
        return false;
    }
}
