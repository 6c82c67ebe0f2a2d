/// What crawlers and browsers ask a site for: the map of all pages, what not to fetch, how to search from outside, and
/// what is new.
@NullMarked
package org.ukuk.exchange.crawl;

import org.jspecify.annotations.NullMarked;
