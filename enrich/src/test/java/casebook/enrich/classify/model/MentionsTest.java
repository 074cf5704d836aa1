package casebook.enrich.classify.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.enrich.Cases;
import casebook.enrich.Events;
import casebook.enrich.classify.CaseClassifier;
import casebook.enrich.classify.Classifier;
import casebook.enrich.describe.Describer;
import casebook.event.CaseExtracted;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    private static final Classifier CLASSIFIER = CaseClassifier.of(BuiltInTaxonomy.casebook2023(Events.NOON));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "基于ChatGLM2-6B微调。|BUILT_ON ChatGLM [6.0]",
                "以书生·浦语20B为底座。|BUILT_ON 书生·浦语 [20.0]",
                "底座为Qwen2.5-72B。|BUILT_ON 通义千问 [72.0]",
                "采用文心大模型。|BUILT_ON 文心一言 []",
                "以盘古视觉大模型为基座，参数规模30亿。|BUILT_ON 盘古 [3.0]",
                "We fine-tuned Llama 3 8B on our letters.|BUILT_ON LLaMA [8.0]",
                "支持接入通义千问、DeepSeek等模型。|CONNECTS_TO 通义千问 [], CONNECTS_TO DeepSeek []",
                "准确率优于GPT-4。|COMPARED_WITH GPT []",
                "与GPT-4相比更省算力。|COMPARED_WITH GPT []",
                "It outperforms Claude on our letters.|COMPARED_WITH Claude []",
                "使用ChatGPT生成训练数据，在LLaMA-13B上微调。|BUILT_ON LLaMA [13.0], TRAINED_WITH_DATA_FROM GPT []",
                "读过中文心理学教材的人都懂。|''",
                "未采用文心大模型。|''",
                "未来将接入DeepSeek。|''",
                "海纳百川，有容乃大。|''",
                "基于Transformer结构。|''",
                "基于百川13B，训练数据2.6万亿tokens。|BUILT_ON 百川 [13.0]",
                "机内预装DeepSeek满血版671B。|BUILT_ON DeepSeek [671.0]",
                "系统调用通义千问的接口。|BUILT_ON 通义千问 []",
                "将讯飞星火大模型部署于专网机房。|BUILT_ON 讯飞星火 []",
                "以书生·浦语20B读取流水表。|BUILT_ON 书生·浦语 [20.0]",
                "基于130亿参数的百川大模型。|BUILT_ON 百川 [13.0]",
                "采用GLM-130B为底座。|BUILT_ON ChatGLM [130.0]",
                "Drafts are answered by Llama 3.1 8B in our cloud.|BUILT_ON LLaMA [8.0]",
                "Claude reads the ticket and drafts a reply.|BUILT_ON Claude []",
                "该系列包括1.2B、2.4B两个规模。|'OWN  [1.2, 2.4]'",
                "参数规模达1000亿。|'OWN  [100.0]'",
                "参数规模1000亿，优于GPT-3的1750亿参数。|'COMPARED_WITH GPT [175.0], OWN  [100.0]'",
                "悟道2.0参数量达到1.75万亿，训练数据4.9TB。|OWN 悟道 [1750.0]",
                "未采用100B参数的模型。|''",
                "未来将训练100B参数的模型。|''",
                "随着ChatGPT的出现，各行业开始试用大模型。|COMPARED_WITH GPT []",
                "以ChatGPT为代表的大模型发展迅速。|COMPARED_WITH GPT []",
                "内置通义千问、百川大模型等三十个底座供用户自选。|CONNECTS_TO 通义千问 [], CONNECTS_TO 百川 []",
                "采用文本编码器（如BERT）提取特征。|COMPARED_WITH BERT []",
                "利用BERT等技术把文本转化为向量。|COMPARED_WITH BERT []",
                "A small model is tuned to match GPT-3.5 on our tickets.|COMPARED_WITH GPT []",
                "建在3B栋，投资2.5亿元，服务3亿用户。|''",
            })
    void reads_the_role_from_the_words_around(String text, String mentions) {
        assertEquals(mentions, mentions(Cases.of("问答助手", text)));
    }

    @Test
    void a_form_names_the_base_and_its_size() {
        CaseExtracted text = Cases.file("a")
                .field("base_model", "基座模型", "盘古大模型")
                .field("parameters", "参数规模", "端侧13亿，云侧380亿")
                .build();

        assertEquals("BUILT_ON 盘古 [1.3, 38.0]", mentions(text));
    }

    @Test
    void users_of_a_platform_build_and_the_platform_does_not() {
        CaseExtracted text = Cases.of("模型服务平台", "接入书生·浦语、百川大模型。", "某大学使用书生·浦语7B开课。");

        assertEquals(
                List.of("CONNECTS_TO"),
                List.of(mentions(text).split(", ")).stream()
                        .map(mention -> mention.split(" ")[0])
                        .distinct()
                        .toList());
    }

    private static String mentions(CaseExtracted text) {
        return CLASSIFIER.judge(text, new Describer().describe(text)).models().stream()
                .map(mention -> mention.getRole() + " " + mention.getName() + " " + mention.getParametersBillions())
                .collect(Collectors.joining(", "));
    }
}
