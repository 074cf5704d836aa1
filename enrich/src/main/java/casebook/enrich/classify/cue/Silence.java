package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Fold;
import casebook.enrich.classify.passage.Passage;
import casebook.enrich.text.Sentences;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
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

    /** Words that deny what stands right before them. */
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

    private final Passage passage;
    private final List<Hit> words;

    Silence(Passage passage, List<Hit> hits) {
        this.passage = passage;
        this.words = hits.stream()
                .filter(hit -> hit.term().negates || hit.term().foretells)
                .toList();
    }

    /** Whether what stands there is denied or only planned. */
    public boolean covers(Hit hit) {
        return covers(hit.start(), hit.end());
    }

    /** Whether what stands from one offset up to another is denied or only planned. */
    public boolean covers(int start, int end) {
        for (Hit word : words) {
            if (word.end() > start) {
                break;
            } else if (denies(word, start) || foretells(word, start)) {
                return true;
            }
        }
        return AFTERWARDS
                .matcher(passage.folded())
                .region(end, passage.folded().length())
                .lookingAt();
    }

    private boolean denies(Hit word, int start) {
        boolean latin = Fold.isWord(word.term().phrase.charAt(0));
        int reach = latin && !SHORT.contains(word.term().phrase) ? LATIN_REACH : REACH;
        return word.term().negates
                && start - word.end() <= reach
                && together(word.end(), start, Sentences::endsClause)
                && !(latin && isNotOnly(word));
    }

    private boolean isNotOnly(Hit word) {
        return NOT_ONLY.matcher(passage.folded())
                .region(word.end(), passage.folded().length())
                .lookingAt();
    }

    private boolean foretells(Hit word, int start) {
        return word.term().foretells
                && start - word.end() <= FORESIGHT
                && together(word.start(), start, Sentences::endsSentence);
    }

    private boolean together(int from, int to, BiPredicate<CharSequence, Integer> ends) {
        for (int i = from; i < to; i++) {
            if (ends.test(passage.text(), i)) {
                return false;
            }
        }
        return true;
    }
}
