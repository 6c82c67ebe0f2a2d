package org.ukuk.standards;

import java.util.List;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Links;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.ProvisionView.Alike;
import org.ukuk.standards.status.InstrumentStatus;
import org.ukuk.standards.status.StatementView;

/// What others say of a provision: links in and out, articles on the same topics, reservations.
@Component
class Elsewhere {

    private static final int LINKS = 25;

    private final Links links;
    private final AlikeProvisions alike;
    private final InstrumentStatus status;

    Elsewhere(Links links, AlikeProvisions alike, InstrumentStatus status) {
        this.links = links;
        this.alike = alike;
        this.status = status;
    }

    List<Links.Seen> links(Item item, String anchor, Language language) {
        return links.at(item.id(), anchor, language, LINKS);
    }

    List<Alike> alike(Item item, String anchor, Language language) {
        return alike.to(item.id(), anchor, language);
    }

    List<StatementView> statements(Item item, String anchor, Page page) {
        return status.statements(item, anchor, page.to("/standards/" + item.slug()), page);
    }
}
