package org.ukuk.exchange.permanent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ResultFormat;
import org.ukuk.exchange.ItemRecord;
import org.ukuk.exchange.SchemaOrg;
import org.ukuk.platform.i18n.Language;
import tools.jackson.databind.json.JsonMapper;

/// One item in every format it can be taken in.
@Component
class Takeaways {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Formats in which one item makes sense.
    private static final Set<String> SINGLE = Set.of("bib", "ris", "csl.json");

    /// @param extension of the address
    record Form(String extension, String mediaType, Written written) {}

    interface Written {
        byte[] of(Item item, String origin, Language language) throws IOException;
    }

    private final Map<String, Form> forms = new LinkedHashMap<>();

    Takeaways(List<ResultFormat> formats, ItemRecord records, SchemaOrg linked) {
        add(new Form(
                "json", "application/json", (item, origin, _) -> JSON.writeValueAsBytes(records.of(item, origin))));
        add(new Form(
                "jsonld",
                "application/ld+json",
                (item, origin, language) -> JSON.writeValueAsBytes(linked.of(item, origin, language))));
        formats.stream()
                .filter(format -> SINGLE.contains(format.extension()))
                .forEach(format -> add(new Form(
                        format.extension(),
                        format.mediaType(),
                        (item, origin, language) -> write(format, item, origin, language))));
    }

    private void add(Form form) {
        forms.put(form.extension(), form);
    }

    private static byte[] write(ResultFormat format, Item item, String origin, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        var address = origin + "/id/" + item.id();
        format.write(new ResultFormat.Listing(item.title(language), address, origin, language, List.of(item)), out);
        return out.toByteArray();
    }

    Optional<Form> by(String extension) {
        return Optional.ofNullable(forms.get(extension));
    }

    /// The format an `Accept` header asks for by its exact name; none for browsers.
    Optional<Form> accepted(String accept) {
        return forms.values().stream()
                .filter(form -> accept.contains(form.mediaType().split(";", 2)[0]))
                .findFirst();
    }
}
