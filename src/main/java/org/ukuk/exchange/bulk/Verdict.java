package org.ukuk.exchange.bulk;

import java.util.List;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Reason;

/// What is to become of an entry.
sealed interface Verdict {

    record Refuse(List<Reason> reasons) implements Verdict {}

    record Create(Content content) implements Verdict {}

    record Change(String item, Content content) implements Verdict {}

    /// It is here as it is.
    record Leave(String item) implements Verdict {}

    /// It is here from elsewhere, or was higher up in the same source.
    ///
    /// @param item the record that is here; empty in a dry run
    /// @param place of the other entry in this run; empty when it came before
    record Duplicate(String item, String place) implements Verdict {}
}
