package org.ukuk.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Finder;
import org.ukuk.platform.i18n.Language;

/// What a search page would find, for other modules.
@Component
final class AddressFinder implements Finder {

    private final Search search;

    AddressFinder(Search search) {
        this.search = search;
    }

    @Override
    public List<String> ids(String query, Language language) {
        return search.ids(search.read(parameters(query), null), language, Viewer.READER, null);
    }

    private static Map<String, String[]> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(
                        part -> decoded(part[0]),
                        part -> new String[] {decoded(part[1])},
                        (a, b) -> Stream.of(a, b).flatMap(Arrays::stream).toArray(String[]::new)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
