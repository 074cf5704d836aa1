package casebook.enrich.classify.cue;

import casebook.enrich.classify.passage.Fold;
import java.util.regex.Pattern;

/** Tells the name of a model from a common word that looks like it: 盘古大模型 is one, 中文心理 holds none. */
final class ModelNames {

    private static final int COMMON_WORD = 2;

    private static final Pattern GOES_ON = Pattern.compile(
            "^[\"》」』]?\\s?(?:大模型|大语言模型|模型|系列|底座|基座|智能|一言|[a-z0-9(（]|大|v\\d|等|、|，|。|；|,|\\)|）|$|和|与|或|及|为|作为|相比|微调|上|的|生成|接口|api|开放|·).*",
            Pattern.DOTALL);
    private static final Pattern LEADS_IN = Pattern.compile(
            ".*(?:基于|采用|使用|接入|对接|兼容|底座为|底座是|基座为|基座是|以|用|调用|与|和|、|优于|相比|比|\"|《|「|『|^|:|：|\\||的|为|是|，|,|\\(|（|华为|百度|腾讯|阿里|蚂蚁|京东|字节|智源|网易|讯飞)\\s?$",
            Pattern.DOTALL);
    private static final Pattern SURELY = Pattern.compile(
            "^[\"》」』]?\\s?(?:\\d+(?:\\.\\d+)?)?\\s?(?:nlp|cv|ai|视觉|语言|语音|自然语言|多模态|行业|金融|电力|矿山|气象|医疗|政务|认知|科学计算|预测|图文)?\\s?(?:大模型|大语言模型|语言模型|基座模型|模型|底座|基座|一言|\\d+(?:\\.\\d+)?b).*",
            Pattern.DOTALL);

    static boolean isName(String folded, int begin, int end) {
        if (end - begin > COMMON_WORD || Fold.isWord(folded.charAt(begin))) {
            return true;
        }
        String after = folded.substring(end, Math.min(folded.length(), end + 12));
        String before = folded.substring(Math.max(0, begin - 6), begin);
        return SURELY.matcher(after).matches()
                || (GOES_ON.matcher(after).matches() && LEADS_IN.matcher(before).matches());
    }

    private ModelNames() {}
}
