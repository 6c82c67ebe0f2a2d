/// Talk about a draft, block by block: positions, amendments and comments of organisations and people, what the
/// editors answer to each, and what all of it comes to.
@NullMarked
package org.ukuk.dialogue.consultations;

import org.jspecify.annotations.NullMarked;
