package org.ukuk.platform.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What parent and child say to each other. The parent trusts no length it is told.
final class Wire {

    static final byte PAGE = 'P';
    static final byte HEADING = 'H';
    static final byte END = 'E';

    /// Of one page or heading, in bytes; the child cuts pages long before.
    private static final int LONGEST = 8 * 1024 * 1024;

    private Wire() {}

    static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a text of " + length + " bytes");
        }
        var bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
