package casebook.contract.taxonomy;

import casebook.event.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts, lists and numbers of a taxonomy file; what is missing reads as empty, what is of another kind is complained of. */
final class TaxonomyWords {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,9}");

    private final Complaints complaints;

    TaxonomyWords(Complaints complaints) {
        this.complaints = complaints;
    }

    String text(YamlValue mapping, String key) {
        return text(mapping.get(key));
    }

    String text(YamlValue value) {
        return is(value, value.isText(), "text") ? value.text() : "";
    }

    Bilingual bilingual(YamlValue mapping, String key) {
        YamlValue both = mapping.get(key);
        is(both, both.isMapping(), "a text in zh and en: {zh: …, en: …}");
        new KeyCheck(complaints).check(both, Shape.BILINGUAL);
        return new Bilingual(text(both, "zh"), text(both, "en"));
    }

    List<String> texts(YamlValue mapping, String key) {
        return list(mapping, key).stream().map(this::text).toList();
    }

    /** What a reader makes of each mapping in a list. */
    <T> List<T> each(YamlValue mapping, String key, Shape shape, Function<YamlValue, T> reader) {
        return list(mapping, key).stream()
                .map(element -> reader.apply(shaped(element, shape)))
                .toList();
    }

    List<YamlValue> list(YamlValue mapping, String key) {
        YamlValue list = mapping.get(key);
        is(list, list.isList(), "a list");
        return list.elements();
    }

    /** The value, which is a mapping with keys of this shape, or else complained of. */
    YamlValue shaped(YamlValue value, Shape shape) {
        if (is(value, value.isMapping(), mapping(shape))) {
            new KeyCheck(complaints).check(value, shape);
        }
        return value;
    }

    /** The whole file, which is no less than a mapping. */
    YamlValue whole(YamlValue root, Shape shape) {
        if (!root.isGiven()) {
            wrong(root, mapping(shape));
        }
        return shaped(root, shape);
    }

    double number(YamlValue value, double otherwise) {
        return matches(value, NUMBER, "a number") ? new BigDecimal(value.text()).doubleValue() : otherwise;
    }

    Integer whole(YamlValue value) {
        return matches(value, WHOLE, "a whole number") ? Integer.valueOf(value.text()) : null;
    }

    /** Says what a value must be that is something else. */
    void wrong(YamlValue value, String must) {
        complaints.add(value.place(), "is %s: must be %s".formatted(kind(value), must));
        complaints.unread(value.place().path());
    }

    private static String mapping(Shape shape) {
        return "a mapping with the keys " + String.join(", ", shape.keys());
    }

    private static String kind(YamlValue value) {
        if (!value.isGiven()) {
            return "empty";
        } else if (value.isText()) {
            return '"' + value.text() + '"';
        }
        return value.isList() ? "a list" : "a mapping";
    }

    private boolean matches(YamlValue value, Pattern pattern, String must) {
        return is(value, !value.isQuoted() && pattern.matcher(value.text()).matches(), must) && value.isGiven();
    }

    private boolean is(YamlValue value, boolean held, String must) {
        if (value.isGiven() && !held) {
            wrong(value, must);
        }
        return held;
    }

    /** Complains of a text without a letter, unless it is no text and that is told. */
    void empty(YamlValue text) {
        if (complaints.isRead(text.place().path())) {
            complaints.add(text.place(), "is empty");
        }
    }

    /** Demands one of two values, unless a key stands there that was meant to be one of them. */
    void eitherOf(YamlValue one, YamlValue other, String what) {
        if (Stream.of(one, other)
                .noneMatch(value ->
                        value.isGiven() || !complaints.isRead(value.place().path()))) {
            complaints.add(one.place(), what);
        }
    }

    void complain(YamlValue of, String what) {
        complaints.add(of.place(), what);
    }
}
