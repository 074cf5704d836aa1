package casebook.enrich.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "海州交通大学附属医院 | hospital",
                "青禾医院管理有限公司 | enterprise",
                "青禾市第一中学 | school",
                "海州大学科技园有限公司 | enterprise",
                "中国科学院自动化研究所 | research_institute",
                "中国科学院 | research_institute",
                "青禾市公安局 | government",
                "国家税务总局青禾市税务局 | government",
                "青禾市中级人民法院 | government",
                "云岭银行股份有限公司 | enterprise",
                "云岭银行海州分行 | enterprise",
                "中国人民银行 | government",
                "青禾市大数据中心 | public_institution",
                "青禾市中心医院信息中心 | hospital",
                "沅南博物院 | public_institution",
                "清渡市建筑设计审图中心有限公司 | enterprise",
                "云岚市梧桐街道办事处 | government",
                "青禾市教育科学研究所 | research_institute",
                "稻香湾县农业技术推广中心 | public_institution",
                "海州医科大学医学院 | school",
                "海州银行业协会 | association",
                "人工智能产业联盟 | association",
                "中国云岭学会智能专业委员会 | association",
                "青禾市卫生健康委员会 | government",
                "青禾供电局 | enterprise",
                "海州律师事务所 | enterprise",
                "海州科技（深圳）有限公司 | enterprise",
                "海州大学、青川软件有限公司 | school",
                "松岗村民委员会 | other",
                "小木屋 | null",
                "University of Harrow Fell | school",
                "Harrow Fell University Hospital | hospital",
                "Harrow Hospital Management Ltd. | enterprise",
                "Larkfield & Vale Hospitals Trust | hospital",
                "Ministry of Transport | government",
                "City of Larkfield | government",
                "Larkfield City Council | government",
                "Vale Robotics, Inc. | enterprise",
                "Vale Maschinenbau GmbH | enterprise",
                "Harrow Fell Railway Company | enterprise",
                "Larkfield Institute of Technology | school",
                "Vale Institute for Soil Research | research_institute",
                "National Academy of Sciences | research_institute",
                "Association of Vale Hospitals | association",
                "Larkfield Hospital Association | association",
                "Department of Computer Science, University of Vale | school",
                "University of Vale, Department of Physics | school",
                "Larkfield Public Library | public_institution",
                "Brightwater | null",
            })
    void a_name_tells_by_the_word_that_ends_it(String name, String type) {
        assertEquals(type, OrganisationType.ofName(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "国有企业 | 海州港务有限公司 | state_enterprise",
                "有限责任公司（国有独资） | 海州港务有限公司 | state_enterprise",
                "央企 | 海州港务集团 | state_enterprise",
                "民营企业 | 海州软件研究院 | enterprise",
                "民营（非国有）企业 | 海州软件有限公司 | enterprise",
                "事业单位 | 海州市人民医院 | hospital",
                "事业单位 | 海州市大数据中心 | public_institution",
                "事业单位（三级甲等医院） | 海州同安 | hospital",
                "民办非企业单位 | 海州智能中心 | association",
                "党政机关 | 海州市信息中心 | government",
                "高等院校 | 海州 | school",
                "其他 | 海州大学 | other",
                "见附件 | 海州大学 | school",
                "State-owned enterprise | Vale Ports Ltd | state_enterprise",
                "privately held company | Vale Research Institute | enterprise",
                "Non-profit | Vale Data | association",
            })
    void the_form_speaks_before_the_name(String declared, String name, String type) {
        var text = Cases.file("a")
                .field("organisation", "申报单位", name)
                .field("organisation_type", "单位性质", declared)
                .build();

        assertEquals(type, new Describer().describe(text).getOrganisationType());
    }

    @Test
    void silence_is_null() {
        assertEquals(null, new Describer().describe(Cases.file("a").build()).getOrganisationType());
    }
}
