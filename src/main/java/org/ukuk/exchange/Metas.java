package org.ukuk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ukuk.catalogue.PartialDate;

/// `meta` elements in the two vocabularies that libraries and search engines for scholars read: Highwire Press
/// (`citation_…`, as Google Scholar describes them) and Dublin Core.
final class Metas {

    private final List<Head.Meta> all = new ArrayList<>();

    List<Head.Meta> all() {
        return List.copyOf(all);
    }

    void put(String name, String content) {
        if (!content.isBlank()) {
            all.add(new Head.Meta(name, content));
        }
    }

    void highwire(Entry entry) {
        var reference = entry.reference();
        put("citation_title", entry.title());
        reference.authors().forEach(author -> put("citation_author", author.name()));
        if (reference.issued() != null) {
            put("citation_publication_date", slashed(reference.issued()));
        }
        switch (reference.form()) {
            case "chapter", "paper-conference" -> put("citation_inbook_title", entry.detail("container-title"));
            case "report" -> {
                put("citation_technical_report_institution", entry.detail("publisher"));
                put("citation_technical_report_number", entry.detail("number"));
            }
            default -> put("citation_journal_title", entry.detail("container-title"));
        }
        put("citation_publisher", entry.detail("publisher"));
        put("citation_volume", entry.detail("volume"));
        put("citation_issue", entry.detail("issue"));
        var pages = entry.detail("page").split("\\s*[-–—]\\s*", 2);
        put("citation_firstpage", pages[0]);
        put("citation_lastpage", pages.length > 1 ? pages[1] : "");
        put("citation_doi", entry.detail("DOI"));
        put("citation_isbn", entry.detail("ISBN"));
        put("citation_issn", entry.detail("ISSN"));
        put("citation_language", entry.language());
    }

    private static String slashed(PartialDate date) {
        return date.toString().replace('-', '/');
    }

    void dublinCore(Entry entry) {
        var reference = entry.reference();
        put("DC.title", entry.title());
        reference.authors().forEach(author -> put("DC.creator", author.name()));
        reference.editors().forEach(editor -> put("DC.contributor", editor.name()));
        put("DC.date", Objects.toString(reference.issued(), ""));
        put("DC.type", reference.isEvent() ? "Event" : "Text");
        put("DC.publisher", entry.detail("publisher"));
        put("DC.description", entry.text().summary());
        put("DC.identifier", entry.address());
        put("DC.rights", entry.detail("rights").isEmpty() ? entry.detail("license") : entry.detail("rights"));
        put("DC.language", entry.language());
    }
}
