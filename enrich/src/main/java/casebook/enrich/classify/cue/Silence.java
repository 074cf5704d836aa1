package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Fold;
import casebook.enrich.classify.passage.Passage;
import casebook.enrich.text.Sentences;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows where a passage does not speak of the case as it is: what it denies, and what it only plans. */
public final class Silence {

    /** Words that deny what follows in the clause. */
    static final List<String> NEGATIONS = List.of(
            "未采用",
            "未使用",
            "未涉及",
            "未部署",
            "未接入",
            "未引入",
            "未选用",
            "未用",
            "没有采用",
            "没有使用",
            "没有涉及",
            "没有部署",
            "没有",
            "不涉及",
            "不支持",
            "不采用",
            "不使用",
            "不包含",
            "不包括",
            "不含",
            "不提供",
            "不具备",
            "不依赖",
            "不做",
            "不处理",
            "不属于",
            "不面向",
            "不生成",
            "不是",
            "无需",
            "不需要",
            "无须",
            "不用",
            "不必",
            "并非",
            "而非",
            "而不是",
            "暂不",
            "暂未",
            "尚未",
            "并未",
            "不再",
            "不接",
            "摒弃",
            "弃用",
            "替代了",
            "取代了",
            "代替了",
            "not",
            "no",
            "without",
            "never",
            "neither",
            "nor",
            "doesn't",
            "don't",
            "isn't",
            "aren't",
            "does not",
            "do not",
            "rather than",
            "instead of",
            "excluding",
            "cannot");

    /** Words that deny what stands before them. */
    static final List<String> AFTERTHOUGHTS = List.of(
            "暂不",
            "暂未",
            "尚未",
            "并未",
            "均未",
            "未采用",
            "未使用",
            "未涉及",
            "未部署",
            "不支持",
            "不涉及",
            "不适用",
            "不采用",
            "不在",
            "本期不",
            "否决",
            "放弃",
            "取消",
            "撤下",
            "搁置",
            "rejected",
            "dropped",
            "abandoned",
            "ruled out");

    /** How an afterthought follows what it denies. */
    private static final Pattern AFTERWARDS = Pattern.compile(
            "(?:等)?(?:功能|能力|部署|技术|模态)?(?:暂不|暂未|尚未|并未|均未|未采用|未使用|未涉及|未部署|不支持|不涉及|不适用|不采用|不在|本期不|(?:最终|最后)?被?(?:否决|放弃|取消|撤下|搁置))"
                    + "|[^，。；,;]{0,10}(?:最后|最终)(?:被)?(?:否决|放弃|搁置)"
                    + "|[^,.;]{0,24}\\b(?:(?:was|were) (?:rejected|dropped|abandoned|considered and dropped|ruled out))\\b");

    private static final Pattern NOT_ONLY = Pattern.compile(" (?:only|just|merely|least)\\b");

    /** How far a denial reaches, in UTF-16 units; Latin words are longer, but a bare no means the next one. */
    private static final int REACH = 16;

    private static final int LATIN_REACH = 28;
    private static final Set<String> SHORT = Set.of("no", "not", "nor", "never");

    /** No sentence worth reading is longer. */
    private static final int FORESIGHT = 300;

    /** Longer than any word that denies or foretells. */
    private static final int LONGEST_WORD = 40;

    private static final int FARTHEST = FORESIGHT + LONGEST_WORD;

    private final Passage passage;
    private final List<Hit> words;
    private final List<Hit> afterthoughts;

    Silence(Passage passage, List<Hit> hits) {
        this.passage = passage;
        this.words = hits.stream()
                .filter(hit -> hit.term().negates || hit.term().foretells)
                .toList();
        this.afterthoughts =
                hits.stream().filter(hit -> hit.term().negatesBackwards).toList();
    }

    /** Whether what stands there is denied or only planned. */
    public boolean covers(Hit hit) {
        return covers(hit.start(), hit.end());
    }

    /** Whether what stands from one offset up to another is denied or only planned. */
    public boolean covers(int start, int end) {
        return isSilencedBefore(start) || isDeniedAfter(end);
    }

    /** Looks back from the nearest word: only those in reach are read, however many a passage has. */
    private boolean isSilencedBefore(int start) {
        int clause = -1;
        int sentence = -1;
        for (int i = wordsBefore(start) - 1; i >= 0 && start - words.get(i).start() <= FARTHEST; i--) {
            Hit word = words.get(i);
            clause = clause < 0 ? beginning(start, Sentences::endsClause) : clause;
            sentence = sentence < 0 ? beginning(start, Sentences::endsSentence) : sentence;
            if (denies(word, start, clause) || foretells(word, start, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** How many words come before an offset and before the first one that reaches beyond it. */
    private int wordsBefore(int start) {
        int before = firstAt(words, start);
        for (int i = before - 1; i >= 0 && start - words.get(i).start() <= LONGEST_WORD; i--) {
            before = words.get(i).end() > start ? i : before;
        }
        return before;
    }

    private boolean isDeniedAfter(int end) {
        int next = firstAt(afterthoughts, end);
        return next < afterthoughts.size()
                && afterthoughts.get(next).start() - end <= LONGEST_WORD
                && AFTERWARDS
                        .matcher(passage.folded())
                        .region(end, passage.folded().length())
                        .lookingAt();
    }

    private boolean denies(Hit word, int start, int clause) {
        boolean latin = Fold.isWord(word.term().phrase.charAt(0));
        int reach = latin && !SHORT.contains(word.term().phrase) ? LATIN_REACH : REACH;
        return word.term().negates
                && start - word.end() <= reach
                && word.end() >= clause
                && !(latin && isNotOnly(word));
    }

    private boolean isNotOnly(Hit word) {
        return NOT_ONLY.matcher(passage.folded())
                .region(word.end(), passage.folded().length())
                .lookingAt();
    }

    private static boolean foretells(Hit word, int start, int sentence) {
        return word.term().foretells && start - word.end() <= FORESIGHT && word.start() >= sentence;
    }

    /** Where the clause or sentence begins in which an offset stands; not looked for farther back than any word reaches. */
    private int beginning(int at, Sentences.Mark ends) {
        int beginning = at;
        int farthest = Math.max(0, at - FARTHEST);
        while (beginning > farthest && !ends.ends(passage.text(), beginning - 1)) {
            beginning--;
        }
        return beginning;
    }

    /** The index of the first hit that starts there or later. */
    private static int firstAt(List<Hit> hits, int start) {
        int from = 0;
        int to = hits.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (hits.get(middle).start() < start) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
