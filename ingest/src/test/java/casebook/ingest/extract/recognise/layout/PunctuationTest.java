package casebook.ingest.extract.recognise.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "看不懂丶找不到|看不懂、找不到",
                "控制在5秒以内°|控制在5秒以内。",
                "气温30°C|气温30°C",
                "书生·浦语|书生·浦语",
                "联系人:张三|联系人：张三",
                "凌晨2：00至5：30|凌晨2:00至5:30",
                "准确率为64：0%|准确率为64.0%",
                "采用RAG(检索增强生成)技术|采用RAG（检索增强生成）技术",
                "f(x)=1,000|f(x)=1,000",
                "省力,省时|省力，省时",
                "examp1e.com|example.com",
                "LLaMA1, phase1, stage11|LLaMA1, phase1, stage11",
                "1ess paper, line 1ine|less paper, line line",
                "in 4.l seconds, 72l4 times|in 4.1 seconds, 7214 times",
                "Qwen2.5-72B and v1.5 and H100|Qwen2.5-72B and v1.5 and H100",
                "■金融 口医疗 口制造|■金融 □医疗 □制造",
                "口金融 口医疗 √制造|□金融 □医疗 √制造",
                "[]公有云 [√]私有化|□公有云 [√]私有化",
                "oFinance oHealth care ·Manufacturing OEducation oOther|○Finance ○Health care ●Manufacturing ○Education ○Other",
                "a ·b oxygen|a ·b oxygen",
                "GPT-40 and GPT-400|GPT-4o and GPT-400",
                "公有云 私有化●混合云|□公有云 □私有化 ●混合云",
                "—北京助手—申请单位：—甲公司—|北京助手 申请单位：甲公司",
                "人口普查|人口普查",
                "出口 退税|出口 退税"
            })
    void signs_are_put_right(String read, String written) {
        assertEquals(written, Punctuation.repair(read));
    }
}
