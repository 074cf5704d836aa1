package casebook.contract.taxonomy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A value in a YAML text, and where it stands; one that is missing stands where the value around it does.
 *
 * @param place where it stands
 * @param node the value as the parser left it; null when it is missing
 */
record YamlValue(Place place, Node node) {

    /**
     * The whole of a text.
     *
     * @throws TaxonomyRefused when it is no YAML
     */
    static YamlValue read(String yaml) {
        try {
            Node root = new Yaml().compose(new StringReader(yaml));
            return root == null ? new YamlValue(new Place("", 1, 1), null) : at("", root, root);
        } catch (MarkedYAMLException e) {
            String context = e.getContext() == null ? "" : e.getContext() + ": ";
            throw broken(at("", e.getProblemMark()), context + e.getProblem());
        } catch (ReaderException e) {
            throw broken(
                    firstOf(e.getCodePoint(), yaml), "character U+%04X is not allowed".formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            throw broken(new Place("", 0, 0), e.getMessage());
        }
    }

    /** Whether there is a value: a key with nothing behind it has none. */
    boolean isGiven() {
        return node != null && !node.getTag().equals(Tag.NULL);
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Whether it stands in quotes or as a block, and so is never a number. */
    boolean isQuoted() {
        return node instanceof ScalarNode scalar && !scalar.isPlain();
    }

    /** What it says, as it is written; empty when it is missing or no text. */
    String text() {
        return isGiven() && node instanceof ScalarNode scalar
                ? scalar.getValue().strip()
                : "";
    }

    /** The elements of a list; none when it is no list. */
    List<YamlValue> elements() {
        var elements = new ArrayList<YamlValue>();
        if (node instanceof SequenceNode list) {
            for (Node element : list.getValue()) {
                elements.add(at(place.path() + "[" + elements.size() + "]", element, element));
            }
        }
        return elements;
    }

    /** The keys of a mapping in their order, the doubled ones too. */
    List<YamlValue> keys() {
        return tuples().stream()
                .map(NodeTuple::getKeyNode)
                .map(key -> at(pathOf(nameOf(key)), key, key))
                .toList();
    }

    /** What stands under a key. */
    YamlValue get(String key) {
        for (NodeTuple tuple : tuples()) {
            if (nameOf(tuple.getKeyNode()).equals(key)) {
                Node value = tuple.getValueNode();
                // An absent value has no place of its own: the parser reports the token after it.
                return at(pathOf(key), value.getTag().equals(Tag.NULL) ? tuple.getKeyNode() : value, value);
            }
        }
        return new YamlValue(new Place(pathOf(key), place.line(), place.column()), null);
    }

    private List<NodeTuple> tuples() {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    private String pathOf(String key) {
        return place.path().isEmpty() ? key : place.path() + "." + key;
    }

    private static String nameOf(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    private static YamlValue at(String path, Node where, Node node) {
        return new YamlValue(at(path, where.getStartMark()), node);
    }

    private static Place at(String path, Mark mark) {
        return new Place(path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place firstOf(int character, String text) {
        String before = text.substring(0, Math.max(0, text.indexOf(character)));
        int line = (int) before.chars().filter(one -> one == '\n').count() + 1;
        return new Place("", line, before.length() - before.lastIndexOf('\n'));
    }

    private static TaxonomyRefused broken(Place place, String what) {
        return new TaxonomyRefused(List.of(new Complaint(place, "it is no YAML: " + what)));
    }
}
