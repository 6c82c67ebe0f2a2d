package org.ukuk.standards.status.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.exchange.bulk.PlainYaml;
import org.ukuk.platform.i18n.Countries;
import org.ukuk.standards.status.Act;
import org.ukuk.standards.status.Observation;

/// Statuses as `collection/status/*.yaml` writes them: `source`, `url`, `checked`, `verified`, and under `status` by
/// slug and country what was done and when: `KG: {accession: 2003-09-29}`.
final class StatusYaml {

    private static final Set<String> NO_DAY = Set.of("", "true", "unknown");

    private StatusYaml() {}

    /// @param refusals what was left out, with the reason
    record Read(List<Observation> observations, List<String> refusals) {}

    /// What the file says of itself.
    private record Head(
            String source, @Nullable String url, @Nullable LocalDate checked, boolean verified) {

        static Head of(Map<String, Object> file) {
            var source = PlainYaml.text(file.get("source"));
            if (source.isEmpty()) {
                throw new IllegalArgumentException("a source is needed");
            }
            var url = PlainYaml.text(file.get("url"));
            return new Head(
                    source,
                    url.isEmpty() ? null : url,
                    day(PlainYaml.text(file.get("checked"))),
                    !PlainYaml.text(file.get("verified")).equals("false"));
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeException wrong) {
                throw new IllegalArgumentException("checked: a day like 2015-03-31", wrong);
            }
        }
    }

    /// @param ids finds an instrument's id by its slug
    /// @throws IllegalArgumentException when it is no YAML, or has no source
    static Read read(String text, Function<String, Optional<String>> ids) {
        var file = PlainYaml.map(PlainYaml.read(text));
        var head = Head.of(file);
        var read = new Read(new ArrayList<>(), new ArrayList<>());
        PlainYaml.map(file.get("status"))
                .forEach((slug, countries) -> ids.apply(slug)
                        .ifPresentOrElse(
                                id -> PlainYaml.map(countries)
                                        .forEach((country, acts) -> country(head, id, slug, country, acts, read)),
                                () -> read.refusals().add(slug + ": no instrument has this address")));
        return read;
    }

    private static void country(Head head, String id, String slug, String written, Object acts, Read read) {
        var code = Countries.find(written);
        if (code.isEmpty()) {
            read.refusals().add(slug + " " + written + ": not a country");
            return;
        }
        var country = code.get();
        PlainYaml.map(acts).forEach((act, day) -> {
            var place = slug + " " + country + " " + act;
            var known = Act.of(act);
            var when = NO_DAY.contains(PlainYaml.text(day)) ? "" : PlainYaml.text(day);
            if (known.isEmpty()) {
                read.refusals().add(place + ": no such act");
            } else if (!when.isEmpty() && PartialDate.parse(when).isEmpty()) {
                read.refusals().add(place + ": no such day as " + when);
            } else {
                read.observations()
                        .add(new Observation(
                                "",
                                id,
                                country,
                                known.get(),
                                when,
                                "",
                                null,
                                head.source(),
                                head.url(),
                                head.checked(),
                                head.verified()));
            }
        });
    }
}
