package org.ukuk.exchange.bulk;

/// How far a bringing-in came, and what came of it so far.
///
/// @param id the job's id where a job does it
/// @param dry whether nothing is written
/// @param read entries seen, refused ones too
/// @param duplicates entries that are here already, from elsewhere or from higher up in the same source; left out
/// @param lines how many lines there are to tell
public record ImportRun(
        String id,
        String kind,
        boolean dry,
        boolean publish,
        long read,
        long created,
        long updated,
        long unchanged,
        long refused,
        long duplicates,
        int lines) {}
