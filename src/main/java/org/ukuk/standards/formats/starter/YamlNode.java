package org.ukuk.standards.formats.starter;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A place of a YAML document that knows its line. Every scalar is text.
///
/// @param node null for what is not there
record YamlNode(@Nullable Node node, int line) {

    /// @throws IllegalArgumentException with line and reason when it is not YAML
    static YamlNode read(String text) {
        var loading = new LoaderOptions();
        loading.setMaxAliasesForCollections(0);
        loading.setCodePointLimit(20_000_000);
        try {
            return of(new Yaml(loading).compose(new StringReader(text)), 1);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw wrong(mark == null ? 1 : mark.getLine() + 1, String.valueOf(broken.getProblem()));
        } catch (YAMLException broken) {
            throw wrong(1, String.valueOf(broken.getMessage()));
        }
    }

    private static YamlNode of(@Nullable Node node, int otherwise) {
        return new YamlNode(node, node == null ? otherwise : node.getStartMark().getLine() + 1);
    }

    static IllegalArgumentException wrong(int line, String reason) {
        return new IllegalArgumentException("line " + line + ": " + reason);
    }

    IllegalArgumentException wrong(String reason) {
        return wrong(line, reason);
    }

    /// @throws IllegalArgumentException when something is here that is no map, or names a key twice or one that nobody
    /// knows
    Map<String, YamlNode> map(Set<String> known) {
        var map = new LinkedHashMap<String, YamlNode>();
        if (node == null) {
            return map;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("names with values are expected here");
        }
        for (var pair : mapping.getValue()) {
            var key = of(pair.getKeyNode(), line);
            if (!known.contains(key.text())) {
                throw key.wrong("“" + key.text() + "” is not known here");
            }
            if (map.put(key.text(), of(pair.getValueNode(), key.line())) != null) {
                throw key.wrong("“" + key.text() + "” stands here twice");
            }
        }
        return map;
    }

    /// What is named; an empty place when it is not there.
    YamlNode in(Map<String, YamlNode> map, String name) {
        return map.getOrDefault(name, new YamlNode(null, line));
    }

    List<YamlNode> list() {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("a list is expected here");
        }
        return sequence.getValue().stream().map(one -> of(one, line)).toList();
    }

    /// Empty when nothing is here.
    String text() {
        if (node == null) {
            return "";
        }
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong("one text is expected here");
        }
        return scalar.getValue().strip();
    }
}
