package org.ukuk.exchange.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// YAML in which every scalar is text: `2013-03` stays what was typed, `no` is Norwegian and not false.
public final class PlainYaml {

    private PlainYaml() {}

    /// Maps with text as keys, lists, and text; an empty text for an empty document.
    ///
    /// @throws IllegalArgumentException with line and reason when it is not YAML
    public static Object read(String text) {
        try {
            Object read = yaml().load(text);
            return read == null ? "" : read;
        } catch (YAMLException broken) {
            throw new IllegalArgumentException(broken.getMessage(), broken);
        }
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        loading.setMaxAliasesForCollections(10);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none: a scalar is text
            }
        });
    }

    /// The map, or an empty one when it is something else.
    public static Map<String, Object> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> found) {
            found.forEach((key, one) -> map.put(String.valueOf(key), one == null ? "" : one));
        }
        return map;
    }

    /// The elements of a list; a value that stands alone is a list of one, an empty one none.
    public static List<Object> list(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> many ->
                many.stream().map(one -> one == null ? "" : (Object) one).toList();
            case String text when text.isBlank() -> List.of();
            case Object one -> List.of(one);
        };
    }

    public static List<String> texts(@Nullable Object value) {
        return list(value).stream()
                .flatMap(one -> one instanceof String s ? Stream.of(s.strip()) : Stream.of())
                .toList();
    }

    public static String text(@Nullable Object value) {
        return value instanceof String text ? text.strip() : "";
    }
}
