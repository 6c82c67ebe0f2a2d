package org.ukuk.chain;

import java.util.Collection;
import java.util.List;
import org.ukuk.catalogue.Item;
import org.ukuk.platform.web.Page;

/// A bean of a feature that tells what links between items do not: who is bound, what an assessment says, answers,
/// actions, results.
///
/// Pages with chains are kept until the next news: who changes what a source says appends to the outbox in the same
/// transaction.
public interface ChainSource {

    /// What this source knows of these items, in the order in which it is to be read; it passes over items that are not
    /// its business. Asked once for a whole chain, of at most 60 items; of one item at most 10 findings a step.
    ///
    /// @param country code of the country whose chain it is, ISO 3166-1 alpha-2
    /// @param page tells the language, and who reads: findings not for everybody are left out for the others
    List<Finding> findings(Collection<Item> items, String country, Page page);
}
