package org.ukuk.platform.web;

import java.net.InetAddress;
import java.util.Optional;

/// One address, or all that begin with the same bits: `10.1.2.3`, `10.0.0.0/8`, `fd00::/8` (RFC 4632, RFC 4291).
public record Network(InetAddress base, int bits) {

    /// Empty when it is no address and no prefix of addresses.
    public static Optional<Network> of(String text) {
        var parts = text.strip().split("/", 2);
        try {
            var base = InetAddress.ofLiteral(parts[0]);
            int whole = base.getAddress().length * 8;
            int bits = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
            return bits < 0 || bits > whole ? Optional.empty() : Optional.of(new Network(base, bits));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public boolean contains(InetAddress address) {
        var here = base.getAddress();
        var there = address.getAddress();
        if (here.length != there.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((here[bit / 8] & mask) != (there[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
