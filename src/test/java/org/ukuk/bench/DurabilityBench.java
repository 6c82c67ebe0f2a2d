package org.ukuk.bench;

/// kill −9 again and again while items are published: whatever was acknowledged is there, nothing is there by half, and
/// the index agrees.
final class DurabilityBench {

    private static final int CYCLES = 200;

    private DurabilityBench() {}

    static void run() {
        var outcome = new KillCycles(Bench.folder()).run(CYCLES);
        new Table("durability", CYCLES + " times kill −9 while publishing.", "what", "count")
                .row("acknowledged", outcome.acknowledged())
                .row("of them lost", outcome.lost())
                .row("half there", outcome.torn())
                .row("index and database disagree", outcome.disagreements())
                .keep();
    }
}
