package casebook.desk.page.label;

import java.util.List;

/** The labels of a facet. */
public record Facet(String name, List<Label> labels) {}
