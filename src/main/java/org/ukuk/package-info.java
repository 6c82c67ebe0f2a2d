/// Ukuk, the internet platform of a Migrants' Rights Information Centre. The root holds the launcher `App` alone;
/// every package below is a module with its own heading.
@NullMarked
package org.ukuk;

import org.jspecify.annotations.NullMarked;
