package org.ukuk.site;

import java.util.List;
import org.ukuk.catalogue.Card;

/// What the home page shows.
public record HomeView(List<Card> newest) {}
