package casebook.enrich.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.Cases;
import casebook.event.Effect;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectsTest {

    /** Sentence, then quantity, direction, number, unit, before and after. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "识别准确率提升3.2个百分点。 | 识别准确率, UP, 3.2, pp, -, -",
                "农药用量减少60%。 | 农药用量, DOWN, 60, %, -, -",
                "已覆盖12家工厂。 | 工厂, LEVEL, 12, 家, -, 12",
                "节省1,200万元/年。 | -, DOWN, 12000000, 元/年, -, -",
                "每年节省人工成本300万元。 | 人工成本, DOWN, 3000000, 元/年, -, -",
                "处理时间由3天缩短到2小时。 | 处理时间, DOWN, 2, h, 72, 2",
                "审批时长从15个工作日压缩至3个工作日。 | 审批时长, DOWN, 3, d, 15, 3",
                "审图周期由三天缩短到两小时。 | 审图周期, DOWN, 2, h, 72, 2",
                "准确率达到97.3%。 | 准确率, LEVEL, 97.3, %, -, 97.3",
                "准确率为97.3%。 | 准确率, LEVEL, 97.3, %, -, 97.3",
                "日均调用3万次。 | -, LEVEL, 30000, 次/日, -, 30000",
                "累计服务用户120万人次。 | 用户, LEVEL, 1200000, 人次, -, 1200000",
                "准确率从85%提升到97%。 | 准确率, UP, 97, %, 85, 97",
                "故障率降至0.5‰。 | 故障率, DOWN, 0.5, ‰, -, 0.5",
                "响应时间降低到200毫秒。 | 响应时间, DOWN, 200, ms, -, 200",
                "效率提高了3倍。 | 效率, UP, 3, 倍, -, -",
                "客户满意度提升10%-20%。 | 客户满意度, UP, 10, %, -, -",
                "系统上线后投诉量下降了35%。 | 投诉量, DOWN, 35, %, -, -",
                "平均检索耗时缩短40分钟。 | 检索耗时, DOWN, 40, min, -, -",
                "累计节约电费2.5亿元。 | 电费, DOWN, 250000000, 元, -, -",
                "月均处理工单8000件。 | 工单, LEVEL, 8000, 件/月, -, 8000",
                "巡检人员由20人减少到5人。 | 巡检人员, DOWN, 5, 人, 20, 5",
                "目标检测准确率提升5个百分点。 | 目标检测准确率, UP, 5, pp, -, -",
                "投资回报率提升20%。 | 投资回报率, UP, 20, %, -, -",
                "参数调整时间缩短50%。 | 参数调整时间, DOWN, 50, %, -, -",
                "出报告时间由原来的2周缩短为3天。 | 出报告时间, DOWN, 3, d, 14, 3",
                "使用该系统的教师超过5000名。 | 使用该系统的教师, LEVEL, 5000, 名, -, 5000",
                "已服务全国31个省份的1,500余所学校。 | 省份, LEVEL, 31, 个, -, 31",
                "年节约标准煤3万吨。 | 标准煤, DOWN, 30000, 吨/年, -, -",
                "漏检率从2.1%降到0.3%。 | 漏检率, DOWN, 0.3, %, 2.1, 0.3",
                "The assistant reduced handling time by 40 %. | handling time, DOWN, 40, %, -, -",
                "Handling time fell from 3 days to 2 hours. | Handling time, DOWN, 2, h, 72, 2",
                "It is in use at 12 factories. | -, LEVEL, 12, factories, -, 12",
                "It saves $1.2 million a year. | -, DOWN, 1200000, USD/year, -, -",
                "It reached an accuracy of 97.3 %. | accuracy, LEVEL, 97.3, %, -, 97.3",
                "Accuracy rose by 3.2 percentage points. | Accuracy, UP, 3.2, pp, -, -",
                "It serves 4,500 patients a month. | -, LEVEL, 4500, patients/month, -, 4500",
                "Complaints dropped by 35 percent. | Complaints, DOWN, 35, %, -, -",
                "The discharge letter now takes less time: waiting time was cut from three hours to 20 minutes. | waiting time, DOWN, 20, min, 180, 20",
                "Throughput increased 2.5 times. | Throughput, UP, 2.5, 倍, -, -",
                "Energy use decreased to 80 kWh. | Energy use, DOWN, 80, kwh, -, 80",
                "Recall improved from 81% to 93%. | Recall, UP, 93, %, 81, 93",
                "The help desk handles 3,000 calls per day. | -, LEVEL, 3000, calls/day, -, 3000",
                "We saved €250,000. | -, DOWN, 250000, EUR, -, -",
                "They saw a 40% reduction in handling time. | handling time, DOWN, 40, %, -, -",
                "It brought a 60% storage cost reduction. | storage cost, DOWN, 60, %, -, -",
                "It achieves 95% accuracy in routing and drove a 20% increase in output. | accuracy, LEVEL, 95, %, -, 95",
                "3个工厂的能耗降低5%。 | 工厂的能耗, DOWN, 5, %, -, -",
                "It serves 68 million customers across 80 markets. | -, LEVEL, 68000000, customers, -, 68000000",
                "It processes $1.4 trillion annually. | -, LEVEL, 1400000000000, USD/year, -, 1400000000000",
                "The system covers 31 provinces. | -, LEVEL, 31, provinces, -, 31",
            })
    void an_effect_says_what_changed_and_by_how_much(String sentence, String measure) {
        assertEquals(measure, measures(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "未来将提升准确率20%。",
                "预计明年，覆盖300家医院。",
                "项目目标：准确率达到95%。",
                "力争三年内，服务1000家企业。",
                "系统将覆盖200个县。",
                "项目投资2.5亿元，覆盖全省。",
                "累计投入资金3000万元。",
                "模型参数量达到720亿。",
                "训练数据超过2.6万亿tokens。",
                "本案例于2023年5月上线，服务全校。",
                "联系电话：13800000000，服务热线。",
                "公司注册资本达到5000万元。",
                "员工达300人。",
                "系统处理流程分为三步。",
                "拟覆盖50家门店。",
                "准确率应达到95%。",
                "We expect to reduce costs by 30 %.",
                "The target is an accuracy of 99 %.",
                "The system will serve 2,000 schools.",
                "Planned: it covers 40 hospitals.",
                "The project budget reached $3 million.",
                "The model reaches 70 billion parameters.",
                "It was trained on 20 million documents and covers law.",
                "The service went live in 2023 and covers the region.",
                "我们提供24小时不间断服务。",
                "团队拥有超过10年的行业经验。",
                "单日累计最大限额为5万元。",
                "如果故障概率超过50%则报警。",
                "联系我们QQ群370786927，服务到家。",
                "The company invested $12 million to improve it.",
            })
    void plans_investments_and_sizes_are_no_effects(String sentence) {
        assertEquals("", measures(sentence));
    }

    private static String measures(String sentence) {
        List<Effect> effects = new Describer()
                .describe(Cases.file("a").paragraph(sentence).build())
                .getEffects();
        return effects.stream().map(EffectsTest::line).collect(Collectors.joining("; "));
    }

    private static String line(Effect effect) {
        return String.join(
                ", ",
                effect.getQuantity() == null ? "-" : effect.getQuantity(),
                effect.getDirection().name(),
                number(effect.getValue()),
                effect.getUnit(),
                number(effect.getBefore()),
                number(effect.getAfter()));
    }

    private static String number(Double value) {
        return value == null
                ? "-"
                : java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
