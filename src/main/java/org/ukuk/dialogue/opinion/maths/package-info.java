/// The opinion map: who votes alike, what each group says more than the others, and what all agree on. The way is that
/// of Polis (Small, Bjorkegren, Erkkilä, Shaw, Megill: Polis: Scaling Deliberation by Mapping High Dimensional Opinion
/// Spaces. Recerca 26 (2021)), with a mended measure of consensus. Knows nothing of pages and people.
@NullMarked
package org.ukuk.dialogue.opinion.maths;

import org.jspecify.annotations.NullMarked;
