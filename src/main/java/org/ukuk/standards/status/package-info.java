/// Who is bound by what: what countries did about instruments, from sources that may disagree, and what follows from
/// it.
@NullMarked
package org.ukuk.standards.status;

import org.jspecify.annotations.NullMarked;
