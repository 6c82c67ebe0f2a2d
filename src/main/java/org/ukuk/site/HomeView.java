package org.ukuk.site;

import java.util.List;
import org.ukuk.catalogue.Card;

/// What the home page shows.
///
/// @param count how many items are published for everybody
public record HomeView(long count, int topics, List<Card> newest) {}
