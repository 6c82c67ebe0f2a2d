package org.ukuk.dialogue.meetings;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Readers;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Finds meetings.
@Component
public final class Meetings {

    private final Items items;
    private final Readers readers;

    Meetings(Items items, Readers readers) {
        this.items = items;
        this.readers = readers;
    }

    /// The meeting at an address.
    ///
    /// @throws NotHere when there is none that this reader may see
    public Meeting at(String slug, Page page) {
        return items.find(Meeting.CODE, slug)
                .filter(item -> readers.mayRead(item, page))
                .map(Meeting::new)
                .orElseThrow(() -> NotHere.at(Meeting.CODE, slug));
    }

    /// The published meeting of this id, for the desk.
    ///
    /// @throws NotHere when there is none
    public Meeting of(String id) {
        return find(id).orElseThrow(NotHere::page);
    }

    public Optional<Meeting> find(String id) {
        return items.find(id).filter(item -> item.kind().equals(Meeting.CODE)).map(Meeting::new);
    }
}
