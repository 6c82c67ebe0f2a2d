package org.ukuk.platform.extraction;

import java.time.Duration;

/// What reading one file may cost.
///
/// @param time from the first byte to the last letter
/// @param megabytes heap of the child process
/// @param letters of text taken out; a file with more is refused
/// @param pages a file with more is refused
public record Limits(Duration time, int megabytes, long letters, int pages) {

    /// A book of 2,000 pages has about five million letters and takes some twenty seconds.
    public static final Limits USUAL = new Limits(Duration.ofMinutes(3), 320, 20_000_000, 10_000);
}
