package org.ukuk.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Draft;
import org.ukuk.catalogue.Drafts;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.NotHere;

/// Lays items on the desk and takes what was written there back to the catalogue.
@Component
final class Bench {

    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Items items;
    private final Kinds kinds;

    Bench(Catalogue catalogue, Drafts drafts, Items items, Kinds kinds) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.items = items;
        this.kinds = kinds;
    }

    /// @throws NotHere when there is neither a draft nor a published version of this id
    Opened open(String id) {
        var draft = drafts.find(id);
        var published = items.find(id);
        var kind = draft.map(Draft::kind)
                .or(() -> published.map(Item::kind))
                .flatMap(kinds::find)
                .orElseThrow(NotHere::page);
        var content =
                draft.map(Draft::content).or(() -> published.map(Item::content)).orElseThrow();
        return new Opened(id, kind, content, draft, published);
    }

    /// Whether there is a draft or a published version of this id.
    boolean isHere(String id) {
        return drafts.find(id).isPresent() || items.find(id).isPresent();
    }

    /// An empty item of a kind.
    ///
    /// @throws NotHere when there is no such kind
    Opened blank(String kind, Language original) {
        var known = kinds.find(kind).orElseThrow(NotHere::page);
        return new Opened(null, known, Content.blank(original), Optional.empty(), Optional.empty());
    }

    /// The same with what is filled in already.
    static Opened seeded(Opened blank, Content seed) {
        return new Opened(null, blank.kind(), seed, Optional.empty(), Optional.empty());
    }

    /// Saves what was written and returns its id. What was not changed is not written again.
    ///
    /// @param version what the writer started from
    /// @throws org.ukuk.catalogue.StaleDraft when somebody else saved since
    String keep(Opened opened, long version, Content content, Actor by) {
        var id = opened.id();
        if (id == null) {
            return catalogue.begin(opened.kind().code(), content, by).item();
        }
        if (version == opened.version() && content.equals(opened.content())) {
            return id;
        }
        return catalogue.save(id, version, content, by).item();
    }

    /// What a save of a changed draft answers to a script: the version it now has.
    long version(@Nullable String id) {
        return id == null ? 0 : drafts.find(id).map(Draft::version).orElse(0L);
    }
}
