/// Letters to people outside: written, kept until they are handed over to a mail server, and then forgotten. A letter
/// is handed over once at most; what happened to those that could not be is told without saying whose they were.
@NullMarked
package org.ukuk.platform.mail;

import org.jspecify.annotations.NullMarked;
