package org.ukuk.platform.i18n;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// What the interface says, from `messages/<feature>_<language>.properties`. A text with `{0}` or `{n, plural, …}` is
/// an ICU message, so that plurals are right in each language. Every key is there in all three languages
/// (MessagesTest).
@Component
public final class Messages {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    public Messages() {
        for (var language : Language.values()) {
            texts.put(language, load(language));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    private static Map<String, String> load(Language language) {
        var all = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (var file : files) {
                var one = new Properties();
                try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    one.load(in);
                }
                one.forEach((key, text) -> all.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    public boolean has(String key) {
        return text(Language.EN).containsKey(key);
    }

    /// The text of a key; the key itself when nobody wrote one, which the tests forbid.
    public String say(Language language, String key, Object... arguments) {
        var text = text(language).getOrDefault(key, key);
        if (arguments.length == 0) {
            return text;
        }
        var format = formats(language).computeIfAbsent(key, k -> new MessageFormat(text, language.locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private Map<String, String> text(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private Map<String, MessageFormat> formats(Language language) {
        return formats.getOrDefault(language, Map.of());
    }
}
