package org.ukuk.search;

import java.util.List;
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
        return search.ids(search.read(SearchRequest.parameters(query), null), language, Viewer.READER, null);
    }
}
