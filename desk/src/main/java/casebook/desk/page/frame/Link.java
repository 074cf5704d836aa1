package casebook.desk.page.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A place of the desk and what is asked of it.
 *
 * @param path the place
 * @param parameters what is asked, each a name and a value, in their order
 */
public record Link(String path, List<Map.Entry<String, String>> parameters) {

    /** To a place, of which nothing is asked. */
    public static Link to(String path) {
        return new Link(path, List.of());
    }

    /** Asking this too. */
    public Link with(String name, String value) {
        var more = new ArrayList<>(parameters);
        more.add(Map.entry(name, value));
        return new Link(path, more);
    }

    /** Asking all of these too. */
    public Link with(String name, Collection<String> values) {
        Link link = this;
        for (String value : values) {
            link = link.with(name, value);
        }
        return link;
    }

    /** Asking nothing by this name. */
    public Link without(String name) {
        return new Link(
                path,
                parameters.stream()
                        .filter(parameter -> !parameter.getKey().equals(name))
                        .toList());
    }

    /** Asking the same of another place. */
    public Link at(String other) {
        return new Link(other, parameters);
    }

    /** As it is written into a page. */
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.stream()
                        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
