package org.ukuk.search;

/// What each sign of a good answer counts, in shares of a word found in the text. `./ukuk bench quality` tells what
/// each of them does to the figures.
///
/// @param title a typed word in the title
/// @param concept a label of a concept that was understood
/// @param topic that an item is on a concept that was understood
/// @param lexicon a word of the same sense in the lexicon
/// @param guessed a word as it may have been meant: respelt, or in other letters
/// @param phrase the typed words side by side in the title
/// @param language that the item has a text in the reader's language
/// @param whole that it is an item and not a part of one
/// @param recent that the item is from the last years
record Weights(
        float title,
        float concept,
        float topic,
        float lexicon,
        float guessed,
        float phrase,
        float language,
        float whole,
        float recent) {

    /// What words near each other count in a place, beside the words themselves.
    static final float NEAR = 0.5f;

    /// The share of the other alternatives' worth that counts beside the best one.
    static final float TIE = 0.1f;

    static final Weights USUAL = new Weights(0.5f, 0.8f, 0.6f, 0.6f, 0.8f, 1f, 0.3f, 0.3f, 0.1f);
}
