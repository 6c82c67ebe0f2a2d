package org.ukuk.standards;

import java.util.List;
import org.ukuk.catalogue.Item;
import org.ukuk.standards.ProvisionView.Remark;

/// What an editor sees of a provision.
///
/// @param name “Article 25. Equal pay”
/// @param path of the provision's public page
/// @param typed topics as typed, or as they are
/// @param unknown topics that nobody knows
/// @param offered labels of all topics
/// @param text of a note that could not be kept
public record ProvisionDeskView(
        Item item,
        String anchor,
        String name,
        String path,
        List<String> typed,
        List<String> unknown,
        List<String> offered,
        List<Remark> remarks,
        String text) {

    public List<String> codes() {
        return Remarks.CODES;
    }
}
