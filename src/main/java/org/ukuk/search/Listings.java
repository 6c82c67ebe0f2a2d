package org.ukuk.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.ResultFormat;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import tools.jackson.databind.json.JsonMapper;

/// Lists of items for pages of their own: the search, the library, any section. The whole state of a list is in its
/// address.
@Component
public final class Listings {

    private static final String JSON = "json";
    private static final JsonMapper WRITER = JsonMapper.builder().build();

    private final Search search;
    private final Items items;
    private final ObjectProvider<ResultFormat> formats;

    Listings(Search search, Items items, ObjectProvider<ResultFormat> formats) {
        this.search = search;
        this.items = items;
        this.formats = formats;
    }

    /// The list at a page's address.
    ///
    /// @param kind the only kind listed; null for all
    public ListingView list(Page page, Map<String, String[]> parameters, @Nullable String kind) {
        var request = search.read(parameters, kind);
        var results = search.run(request, page.language(), Viewer.of(page), kind);
        var extensions = Stream.concat(formats.orderedStream().map(ResultFormat::extension), Stream.of(JSON))
                .distinct()
                .toList();
        return new ListingView(
                page.path(),
                request,
                results,
                extensions,
                chips(page.path(), request, page.language()),
                leftOut(page.path(), request, page.language()));
    }

    private List<ListingView.Chip> chips(String path, SearchRequest request, Language language) {
        var chips = new ArrayList<ListingView.Chip>();
        request.filters().forEach((facet, values) -> {
            for (var value : values) {
                chips.add(new ListingView.Chip(
                        search.label(facet, value, language),
                        path + request.minus(facet, value).query()));
            }
        });
        if (request.from() != null || request.to() != null) {
            chips.add(new ListingView.Chip(
                    years(request), path + request.years(null, null).query()));
        }
        return chips;
    }

    private List<ListingView.Chip> leftOut(String path, SearchRequest request, Language language) {
        return request.without().stream()
                .map(concept -> new ListingView.Chip(
                        search.label(Facets.TOPIC, concept, language),
                        path + request.meaning(concept).query()))
                .toList();
    }

    private static String years(SearchRequest request) {
        var from = Optional.ofNullable(request.from()).map(Object::toString).orElse("");
        var to = Optional.ofNullable(request.to()).map(Object::toString).orElse("");
        return from.equals(to) ? from : from + "–" + to;
    }

    /// A page of a list as JSON, with every value of its facets.
    ResponseEntity<byte[]> json(Page page, Map<String, String[]> parameters, @Nullable String kind) {
        var asked = search.read(parameters, kind);
        var request = asked.showingMore(SearchRequest.EVERY).at(asked.page());
        var found = search.run(request, page.language(), Viewer.of(page), kind);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(WRITER.writeValueAsBytes(SearchJson.from(found, page.origin())));
    }

    /// The page as JSON, or the whole result in one of the announced formats, at most `Items.MOST` items; 404 for an
    /// unknown one.
    ///
    /// @param title what is listed
    /// @param path the page of the list
    public ResponseEntity<byte[]> taken(
            Page page,
            Map<String, String[]> parameters,
            @Nullable String kind,
            String extension,
            String title,
            String path)
            throws IOException {
        if (extension.equals(JSON)) {
            return json(page, parameters, kind);
        }
        var format = formats.orderedStream()
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var request = search.read(parameters, kind);
        var found = items.all(search.ids(request, page.language(), Viewer.of(page), kind));
        var out = new ByteArrayOutputStream();
        var address = page.absolute(path + request.query());
        format.write(new ResultFormat.Listing(title, address, page.origin(), page.language(), found), out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"ukuk." + extension + "\"")
                .body(out.toByteArray());
    }
}
