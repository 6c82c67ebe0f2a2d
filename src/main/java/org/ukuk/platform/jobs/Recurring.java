package org.ukuk.platform.jobs;

import java.time.Duration;

/// Work that comes round by itself while the centre runs: handing mail over, looking for what is new. A feature brings
/// its own by a bean of this type. Every process does it, so what must happen once is claimed in the database.
public interface Recurring {

    /// The pause between two rounds.
    Duration every();

    /// One round; bounded, the rest waits for the next.
    ///
    /// @throws Exception the round failed; the next one starts anew
    void run() throws Exception;
}
