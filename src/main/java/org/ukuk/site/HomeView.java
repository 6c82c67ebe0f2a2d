package org.ukuk.site;

import java.util.List;
import org.ukuk.catalogue.Card;

/// What the home page shows.
///
/// @param count how many items are published for everybody
/// @param open consultations that take contributions
public record HomeView(long count, int topics, List<Card> open, List<Card> newest) {}
