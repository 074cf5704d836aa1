package casebook.enrich.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The province-level region, from a field or from the places that an organisation's name begins with. */
final class Region {

    /** Full name of the province, then what stands for it: its short name and its larger cities. */
    private static final List<String> PROVINCES = List.of(
            "北京市 北京 中关村",
            "天津市 天津",
            "河北省 河北 石家庄 唐山 保定 秦皇岛 邯郸 廊坊 雄安 沧州 张家口",
            "山西省 山西 太原 大同 临汾",
            "内蒙古自治区 内蒙古 呼和浩特 包头 鄂尔多斯",
            "辽宁省 辽宁 沈阳 大连 鞍山",
            "吉林省 吉林 长春",
            "黑龙江省 黑龙江 哈尔滨 大庆",
            "上海市 上海 浦东",
            "江苏省 江苏 南京 苏州 无锡 常州 南通 徐州 扬州 盐城 镇江 泰州 昆山 连云港",
            "浙江省 浙江 杭州 宁波 温州 嘉兴 绍兴 金华 台州 湖州 义乌 舟山",
            "安徽省 安徽 合肥 芜湖 蚌埠 马鞍山 滁州",
            "福建省 福建 福州 厦门 泉州 漳州 莆田 宁德",
            "江西省 江西 南昌 赣州 九江 景德镇",
            "山东省 山东 济南 青岛 烟台 潍坊 临沂 淄博 威海 济宁",
            "河南省 河南 郑州 洛阳 开封 南阳 新乡",
            "湖北省 湖北 武汉 宜昌 襄阳 荆州",
            "湖南省 湖南 长沙 株洲 湘潭 岳阳 衡阳",
            "广东省 广东 广州 深圳 珠海 东莞 佛山 惠州 中山市 汕头 江门 湛江",
            "广西壮族自治区 广西 南宁 桂林 柳州",
            "海南省 海南 海口 三亚",
            "重庆市 重庆",
            "四川省 四川 成都 绵阳 德阳 宜宾",
            "贵州省 贵州 贵阳 遵义 贵安",
            "云南省 云南 昆明 大理 曲靖",
            "西藏自治区 西藏 拉萨",
            "陕西省 陕西 西安 咸阳 宝鸡 榆林",
            "甘肃省 甘肃 兰州 酒泉",
            "青海省 青海 西宁",
            "宁夏回族自治区 宁夏 银川",
            "新疆维吾尔自治区 新疆 乌鲁木齐 克拉玛依",
            "香港特别行政区 香港",
            "澳门特别行政区 澳门",
            "台湾省 台湾 台北");

    private static final Map<String, String> PROVINCE_BY_PLACE = byPlace();

    /** The province's full name; null when neither field nor name tells. */
    static String of(Form form, String organisation) {
        return Stream.of(
                        form.first("region").orElse(null),
                        form.first("organisation").orElse(null),
                        organisation,
                        form.first("address").orElse(null))
                .filter(Objects::nonNull)
                .map(Region::firstNamed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String firstNamed(String text) {
        String first = null;
        int at = Integer.MAX_VALUE;
        for (var entry : PROVINCE_BY_PLACE.entrySet()) {
            int found = text.indexOf(entry.getKey());
            if (found >= 0 && found < at) {
                at = found;
                first = entry.getValue();
            }
        }
        return first;
    }

    private static Map<String, String> byPlace() {
        Map<String, String> provinces = new LinkedHashMap<>();
        for (String line : PROVINCES) {
            String[] names = line.split(" ");
            for (int i = 1; i < names.length; i++) {
                provinces.put(names[i], names[0]);
            }
        }
        return provinces;
    }

    private Region() {}
}
