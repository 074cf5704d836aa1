package casebook.desk.page.label;

/** A passage and where it stands. */
public record Passage(Quote quote, String place) {}
