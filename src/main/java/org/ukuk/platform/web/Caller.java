package org.ukuk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, as far as limits need to know. It is hashed before it is remembered and never written
/// down.
public final class Caller {

    private Caller() {}

    public static String networkOf(HttpServletRequest request) {
        return networkOf(request.getRemoteAddr());
    }

    /// An address as far as it tells one connection from another: IPv6 subscribers own a whole /64.
    public static String networkOf(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, 8));
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
