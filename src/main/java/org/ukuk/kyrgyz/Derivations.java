package org.ukuk.kyrgyz;

/// The deeper level: takes frequent derivations off a stem, one after another.
final class Derivations {

    private Derivations() {}

    static byte[] takeOff(KyrgyzTables tables, byte[] stem) {
        return stem;
    }
}
