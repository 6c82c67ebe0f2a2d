package org.ukuk.standards.formats.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.exchange.LinkedData;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.formats.akn.Work;
import org.ukuk.standards.text.InstrumentVersion;
import org.ukuk.standards.text.Instruments;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Provisions;

/// Instruments as `Legislation` of schema.org, whose properties follow the European Legislation Identifier; its name by
/// the naming convention of Akoma Ntoso is among its identifiers.
@Component
class Legislation implements LinkedData {

    private static final int MOST_PARTS = 50;

    /// Namespace of the ELI ontology (Council conclusions 2012/C 325/02 and 2017/C 441/05).
    private static final String ELI = "http://data.europa.eu/eli/ontology#";

    private final Provisions provisions;
    private final Labels labels;

    Legislation(Provisions provisions, Labels labels) {
        this.labels = labels;
        this.provisions = provisions;
    }

    @Override
    public void add(Item item, String origin, Language language, Map<String, Object> thing) {
        if (!item.kind().equals(Instruments.CODE)) {
            return;
        }
        var content = item.content();
        thing.put("legislationType", content.one("type"));
        put(thing, "legislationDate", content.one("date"));
        var version = provisions.current(item.id());
        var names = version.map(one -> Work.of(item, one, language.code()).uri());
        thing.put(
                "legislationIdentifier",
                Stream.concat(content.all("symbol").stream(), names.stream()).toList());
        eli(item, thing);
        version.ifPresent(one -> {
            put(thing, "legislationDateVersion", one.since());
            parts(item, one, origin, language, thing);
        });
    }

    /// The same in the words of the European Legislation Identifier, which catalogues of law read.
    private static void eli(Item item, Map<String, Object> thing) {
        var content = item.content();
        thing.put("@type", List.of("Legislation", ELI + "LegalResource"));
        if (!content.all("symbol").isEmpty()) {
            thing.put(ELI + "id_local", content.all("symbol"));
        }
        put(thing, ELI + "date_document", content.one("date"));
        put(thing, ELI + "first_date_entry_in_force", content.one("force"));
    }

    private static void put(Map<String, Object> thing, String property, String value) {
        if (!value.isEmpty()) {
            thing.put(property, value);
        }
    }

    private void parts(
            Item item, InstrumentVersion version, String origin, Language language, Map<String, Object> thing) {
        List<Map<String, String>> parts = provisions.contents(version, 0, version.provisions(), 0, MOST_PARTS).stream()
                .filter(one -> one.level().isArticle())
                .map(one -> part(item, one, origin, language))
                .toList();
        if (!parts.isEmpty()) {
            thing.put("hasPart", parts);
        }
    }

    private Map<String, String> part(Item item, Provision one, String origin, Language language) {
        var part = new LinkedHashMap<String, String>();
        part.put("@type", "Legislation");
        part.put("@id", origin + "/id/" + item.id() + "/" + one.anchor());
        part.put("url", origin + "/" + language.code() + "/standards/" + item.slug() + "/" + one.anchor());
        part.put("name", labels.full(one, language));
        return part;
    }
}
