package casebook.enrich.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.enrich.Cases;
import casebook.event.CaseDescribed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "深圳市晨光科技有限公司 | 广东省",
                "苏州晨光材料有限公司 | 江苏省",
                "青岛海洋机械股份有限公司 | 山东省",
                "合肥晨光智能有限公司 | 安徽省",
                "晨光科技（成都）有限公司 | 四川省",
                "马鞍山晨光钢铁有限公司 | 安徽省",
                "鞍山晨光钢铁有限公司 | 辽宁省",
                "克孜勒苏柯尔克孜自治州教育局 | 新疆维吾尔自治区",
                "海南藏族自治州人民医院 | 青海省",
                "海南晨光旅游有限公司 | 海南省",
                "海西蒙古族藏族自治州气象局 | 青海省",
                "北京大学深圳医院 | 广东省",
                "北京大学 | 北京市",
                "哈尔滨工业大学（深圳） | 广东省",
                "江苏银行上海分行 | 上海市",
                "拉萨市第一小学 | 西藏自治区",
                "吉林市晨光化工有限公司 | 吉林省",
                "中山市晨光照明厂 | 广东省",
                "德州市农业局 | 山东省",
                "朝阳晨光有限公司 | null",
                "阿里巴巴 | null",
                "德州仪器 | null",
                "Shenzhen Vale Robotics Co., Ltd. | 广东省",
                "University of Hong Kong | 香港特别行政区",
                "Harrow Fell Railway Company | null",
            })
    void a_name_tells_the_province(String organisation, String province) {
        assertEquals(
                province,
                describe(Cases.file("a").field("organisation", "申报单位", organisation))
                        .getRegion());
    }

    @Test
    void an_address_tells_the_province_and_nothing_else_of_it_goes_out() {
        CaseDescribed described = describe(
                Cases.file("a").field("organisation", "申报单位", "晨光智能有限公司").field("address", "通信地址", "厦门市思明区北京路 8 号"));

        assertEquals("福建省", described.getRegion());
        assertFalse(described.toString().contains("思明区"));
    }

    @Test
    void every_province_is_there_and_no_place_lies_in_two() {
        var lines = WordTable.read("places.txt");
        var provinces = new HashSet<String>();
        Map<String, String> where = new HashMap<>();
        for (WordTable.Line line : lines) {
            provinces.add(line.heading());
            line.words()
                    .forEach(place -> assertEquals(line.heading(), where.getOrDefault(place, line.heading()), place));
            line.words().forEach(place -> where.put(place, line.heading()));
        }
        assertEquals(34, provinces.size());
        assertFalse(where.isEmpty());
    }

    private static CaseDescribed describe(Cases text) {
        return new Describer().describe(text.build());
    }
}
