package org.ukuk.practices.offers;

import java.util.List;

/// What the form shows by which a practice is sent in.
///
/// @param fields policy fields
public record OfferView(OfferForm form, List<Choice> fields) {

    /// Something to choose.
    public record Choice(String code, String label) {}
}
