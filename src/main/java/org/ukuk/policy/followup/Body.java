package org.ukuk.policy.followup;

import org.jspecify.annotations.Nullable;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Shown;
import org.ukuk.platform.i18n.Language;

/// A body that recommendations are addressed to.
///
/// @param id of the organisation
/// @param slug last part of its address; empty when it is not published, or gone
/// @param content null when it is not published, or gone
public record Body(String id, String slug, @Nullable Content content) {

    /// The official name; its id when it is gone.
    public String title(Language language) {
        return content == null ? id : content.title(language);
    }

    /// The short name, else the official one.
    public String name(Language language) {
        var small = content == null ? "" : content.one("short." + language.code());
        return small.isEmpty() ? title(language) : small;
    }

    /// The language that the official name is in.
    public Language language(Language asked) {
        return content == null ? asked : Shown.best(content, asked).language();
    }

    public boolean isHere() {
        return content != null;
    }
}
