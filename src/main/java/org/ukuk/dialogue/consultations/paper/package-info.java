/// The paper a consultation is about: how a text is taken apart into blocks, how the blocks of a new version are
/// matched
/// to those of the one before, and where all versions are kept.
@NullMarked
package org.ukuk.dialogue.consultations.paper;

import org.jspecify.annotations.NullMarked;
