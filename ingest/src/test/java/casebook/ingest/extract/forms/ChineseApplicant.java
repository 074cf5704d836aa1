package casebook.ingest.extract.forms;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** An applicant in China. */
final class ChineseApplicant extends Applicant {

    private static final String[] CITIES = {"上海", "杭州", "成都", "北京", "深圳", "西安", "武汉", "合肥", "济南", "长沙"};
    private static final String[] THINGS = {"信贷审查", "影像判读", "巡检", "热线质检", "作文讲评", "合同审核", "病虫害问诊", "排产", "客服", "政务问答"};
    private static final String[] MODELS = {"墨衡", "青简", "启明", "云杉", "Qwen2.5", "GLM-4", "DeepSeek-V3", "百川2"};

    ChineseApplicant(Random random) {
        super(random);
    }

    @Override
    String formTitle() {
        return pick("大模型应用案例申报书", "人工智能典型案例申报表", "生成式人工智能应用案例推荐表", "2024年度大模型应用优秀案例征集申报表");
    }

    @Override
    String note() {
        return pick("请用黑色字迹填写，一式两份，并加盖单位公章。", "填表说明：本表由申报单位如实填写，表格不足可另附页。", "编制单位应对材料的真实性负责。");
    }

    @Override
    String heading(int number) {
        return List.of("一、", "二、", "三、").get(number) + pick("案例背景与需求", "技术路线与创新", "应用成效与推广");
    }

    @Override
    String prose() {
        return random.ints(3 + random.nextInt(4), 0, 6)
                .mapToObj(i -> List.of(
                                "本案例面向一线业务人员，把原来需要三天的材料整理压缩到半小时以内。",
                                "平台以自有知识库为底，回答附有出处，业务人员可以逐条核对。",
                                "上线以来累计服务" + digits(4) + "人次，平均响应时间" + (1 + random.nextInt(9)) + "." + digits(1) + "秒。",
                                "系统与原有业务系统对接，不改变既有流程，数据不出本地机房。",
                                "经第三方评测，准确率由" + (60 + random.nextInt(20)) + "%提升到" + (85 + random.nextInt(14)) + "%。",
                                "下一步将在" + pick(CITIES) + "等地推广，并完善人工复核机制。")
                        .get(i))
                .collect(Collectors.joining());
    }

    @Override
    List<List<String>> figures() {
        return List.of(
                List.of("指标", "应用前", "应用后", "变化"),
                List.of("平均处理时长", "3.2天", "0.5小时", "-97%"),
                List.of("准确率", digits(2) + "%", digits(2) + "%", "+9%"),
                List.of("人工复核量", digits(4), digits(3), "-80%"));
    }

    @Override
    List<Question> always() {
        return List.of(
                new Question("case_title", "案例名称", "项目名称", "申报案例名称", "案例题目", "应用案例名称", "申报项目名称"),
                new Question("organisation", "申报单位", "申报主体", "单位名称", "申报单位（盖章）", "申请单位", "企业名称", "申报企业名称", "申报单位全称"),
                new Question("sector", "所属行业", "行业领域", "应用行业", "所属领域", "应用领域"),
                new Question("contact", "联系人", "项目联系人", "联系人姓名", "案例联系人"),
                new Question("phone", "联系电话", "手机", "联系方式", "手机号码", "联系人电话"));
    }

    @Override
    List<Question> sometimes() {
        return List.of(
                new Question("partners", "联合申报单位", "合作单位", "联合单位", "协作单位"),
                new Question("recommender", "推荐单位", "推荐部门", "主管部门"),
                new Question("region", "所在地区", "所在地", "所属地区", "所在省市", "省（区、市）"),
                new Question("scenario", "应用场景", "场景名称", "业务场景", "应用场景（可多填）"),
                new Question("model_name", "模型名称", "大模型名称", "所用模型", "使用的大模型"),
                new Question("base_model", "基座模型", "底座模型", "基础模型", "所用基座模型"),
                new Question("parameters", "参数规模", "模型参数量", "参数量（亿）", "模型规模"),
                new Question("modality", "模态", "模态类型", "支持模态"),
                new Question("deployment", "部署方式", "部署形式", "部署模式"),
                new Question("audience", "服务对象", "目标用户", "面向用户"),
                new Question("summary", "案例简介", "项目简介", "案例概述", "案例摘要（300字以内）"),
                new Question("background", "项目背景", "案例背景", "建设背景"),
                new Question("technology", "技术方案", "技术路线", "关键技术", "主要技术路线"),
                new Question("outcomes", "应用成效", "实施效果", "应用效果", "实施成效"),
                new Question("launch_date", "上线时间", "投产时间", "发布时间", "上线日期"),
                new Question("submission_date", "申报日期", "填报日期", "填表日期"),
                new Question("investment", "投资规模", "总投资", "项目投资（万元）"),
                new Question("filing_number", "备案号", "算法备案号", "备案编号"),
                new Question("email", "电子邮箱", "邮箱", "E-mail", "联系邮箱"),
                new Question("address", "通讯地址", "单位地址", "通信地址", "联系地址"));
    }

    @Override
    List<Question> unheard() {
        return List.of(
                new Question("", "是否涉密"),
                new Question("", "技术支持单位"),
                new Question("", "专家组编号"),
                new Question("", "知识产权情况"));
    }

    @Override
    Answer answer(Question question) {
        String city = pick(CITIES);
        return switch (question.name()) {
            case "case_title" ->
                plain(question, city + pick("某区", "") + pick(THINGS) + pick("助手", "大模型应用", "智能体", "：让一线少跑腿"));
            case "organisation" ->
                plain(
                        question,
                        city + pick("明澈", "云岫", "知白", "同舟") + pick("科技有限公司", "市第三人民医院", "银行股份有限公司", "（集团）有限责任公司"));
            case "sector" ->
                random.nextBoolean()
                        ? ticked(question, "、", "金融", "医疗", "制造", "教育", "政务", "其他")
                        : plain(question, pick("金融业", "卫生和社会工作", "电力、热力生产和供应业", "教育", "制造业/汽车"));
            case "contact" -> plain(question, pick("张", "李", "王", "欧阳") + pick("明", "晓宁", "建国", "思远"));
            case "phone" ->
                plain(question, pick("021-" + digits(8), "139" + digits(8), "0571-" + digits(8) + "转" + digits(3)));
            case "partners" -> plain(question, city + "大学、" + pick(CITIES) + "云计算有限公司");
            case "recommender" -> plain(question, city + pick("市工业和信息化局", "市大数据中心", "省人工智能学会"));
            case "region" -> plain(question, pick(city + "市", city + "市高新区", "浙江省" + city + "市"));
            case "scenario" -> plain(question, pick(THINGS) + pick("", "、" + pick(THINGS)));
            case "model_name", "base_model" -> plain(question, pick(MODELS) + pick("", "大模型", "-72B"));
            case "parameters" -> plain(question, pick("72B", "130亿", "1.8T", "7B/14B", "约700亿参数"));
            case "modality" ->
                random.nextBoolean()
                        ? ticked(question, "、", "文本", "图像", "语音", "视频")
                        : plain(question, pick("文本", "文本、图像", "多模态"));
            case "deployment" ->
                random.nextBoolean()
                        ? ticked(question, "、", "公有云", "私有化", "混合云")
                        : plain(question, pick("私有化部署", "公有云API", "本地机房＋政务云"));
            case "audience" -> plain(question, pick("基层医生", "企业客户", "窗口工作人员", "中小学教师"));
            case "summary", "background", "technology", "outcomes" -> plain(question, prose());
            case "launch_date", "submission_date" ->
                plain(
                        question,
                        pick(
                                "2024年" + (1 + random.nextInt(12)) + "月",
                                "2023-0" + (1 + random.nextInt(9)) + "-1" + digits(1),
                                "2024.3",
                                "2024年5月1" + digits(1) + "日"));
            case "investment" -> plain(question, pick("", "约") + (10 + random.nextInt(900)) + "万元");
            case "filing_number" -> plain(question, "网信算备" + digits(18) + "号");
            case "email" -> plain(question, pick("zhang", "li.ming", "case_office") + digits(2) + "@example.com");
            case "address" -> plain(question, city + "市解放路" + (1 + random.nextInt(300)) + "号");
            default -> plain(question, pick("否", "无", "见附件"));
        };
    }

    private Answer plain(Question question, String value) {
        return Answer.plain(question.name(), pick(question.labels()), value);
    }

    @Override
    String dressed(String label, int style, int number) {
        return switch (style) {
            case 1 -> label + "：";
            case 2 -> label.length() == 4 ? String.join(" ", label.split("")) : label;
            case 3 -> number + "." + label;
            case 4 -> "*" + label;
            case 5 -> label.length() == 4 ? label.substring(0, 2) + "\n" + label.substring(2) : label;
            default -> label;
        };
    }
}
