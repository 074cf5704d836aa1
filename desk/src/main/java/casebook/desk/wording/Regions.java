package casebook.desk.wording;

import casebook.event.Bilingual;
import java.util.List;

/** The regions of province level; the archive holds their names in Chinese. */
final class Regions {

    static final List<Bilingual> ALL = List.of(
            new Bilingual("北京市", "Beijing"),
            new Bilingual("天津市", "Tianjin"),
            new Bilingual("河北省", "Hebei"),
            new Bilingual("山西省", "Shanxi"),
            new Bilingual("内蒙古自治区", "Inner Mongolia"),
            new Bilingual("辽宁省", "Liaoning"),
            new Bilingual("吉林省", "Jilin"),
            new Bilingual("黑龙江省", "Heilongjiang"),
            new Bilingual("上海市", "Shanghai"),
            new Bilingual("江苏省", "Jiangsu"),
            new Bilingual("浙江省", "Zhejiang"),
            new Bilingual("安徽省", "Anhui"),
            new Bilingual("福建省", "Fujian"),
            new Bilingual("江西省", "Jiangxi"),
            new Bilingual("山东省", "Shandong"),
            new Bilingual("河南省", "Henan"),
            new Bilingual("湖北省", "Hubei"),
            new Bilingual("湖南省", "Hunan"),
            new Bilingual("广东省", "Guangdong"),
            new Bilingual("广西壮族自治区", "Guangxi"),
            new Bilingual("海南省", "Hainan"),
            new Bilingual("重庆市", "Chongqing"),
            new Bilingual("四川省", "Sichuan"),
            new Bilingual("贵州省", "Guizhou"),
            new Bilingual("云南省", "Yunnan"),
            new Bilingual("西藏自治区", "Tibet"),
            new Bilingual("陕西省", "Shaanxi"),
            new Bilingual("甘肃省", "Gansu"),
            new Bilingual("青海省", "Qinghai"),
            new Bilingual("宁夏回族自治区", "Ningxia"),
            new Bilingual("新疆维吾尔自治区", "Xinjiang"),
            new Bilingual("台湾省", "Taiwan"),
            new Bilingual("香港特别行政区", "Hong Kong"),
            new Bilingual("澳门特别行政区", "Macao"));

    private Regions() {}
}
