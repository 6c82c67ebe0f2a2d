package org.ukuk.dialogue.consultations.paper;

import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Draft;
import org.ukuk.catalogue.Drafts;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.web.NotHere;

/// Consultations as the desk sees them: a paper can be put in before its consultation is published.
@Component
public final class Consulted {

    private static final String KIND = "consultation";

    private final Items items;
    private final Drafts drafts;

    public Consulted(Items items, Drafts drafts) {
        this.items = items;
        this.drafts = drafts;
    }

    /// What a consultation says, published or being written.
    ///
    /// @throws NotHere when there is none of this id
    public Content at(String id) {
        return items.find(id)
                .filter(item -> item.kind().equals(KIND))
                .map(Item::content)
                .or(() -> drafts.find(id)
                        .filter(draft -> draft.kind().equals(KIND))
                        .map(Draft::content))
                .orElseThrow(NotHere::page);
    }
}
