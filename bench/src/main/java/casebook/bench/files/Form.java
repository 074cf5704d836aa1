package casebook.bench.files;

import java.util.List;

/** The rows of an application form. */
record Form(List<Row> rows) {

    /** One of its rows. */
    record Row(String label, String value) {}

    static Form of(Prose prose) {
        return new Form(List.of(
                new Row("案例名称", prose.heading()),
                new Row("申报单位", "某某科技有限公司" + prose.number()),
                new Row("所属行业", "制造业"),
                new Row("参数规模", "70亿"),
                new Row("部署方式", "私有化部署"),
                new Row("基座模型", "通用大模型"),
                new Row("案例简介", prose.paragraph(6)),
                new Row("应用成效", prose.paragraph(4))));
    }
}
