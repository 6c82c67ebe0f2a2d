package org.ukuk.platform.extraction;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.ukuk.platform.extraction.Extraction.State;

/// The process that opens files. Reads a path and a media type from its standard input, writes pages to its standard
/// output, and goes on to the next until the input ends. Started by `ChildProcess`; not a part of the application.
final class Child {

    private Child() {}

    /// Runs until the parent closes the pipe.
    public static void main(String[] none) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(System.out, 64 * 1024));
        System.setOut(System.err);
        long letters = Long.getLong("limit.letters", Limits.USUAL.letters());
        int pages = Integer.getInteger("limit.pages", Limits.USUAL.pages());
        var in = new DataInputStream(System.in);
        try {
            while (true) {
                var file = Path.of(in.readUTF());
                answer(file, in.readUTF(), new PageWriter(out, letters, pages));
                out.flush();
            }
        } catch (EOFException parentIsGone) {
            // It needs nothing more.
        }
    }

    private static void answer(Path file, String mediaType, PageWriter pages) throws IOException {
        try {
            boolean macros = Formats.read(file, mediaType, pages);
            pages.end(
                    pages.hasText() ? State.DONE : State.NO_TEXT, macros ? "macros" : pages.hasText() ? "" : "no-text");
        } catch (PageWriter.Full full) {
            pages.end(State.REFUSED, "long");
        } catch (Formats.NotRead nobody) {
            pages.end(State.REFUSED, "type");
        } catch (StackOverflowError deep) {
            pages.end(State.REFUSED, "deep");
        } catch (Exception e) {
            explain(e, pages);
        }
    }

    /// Parsers wrap what happened, so the whole chain of causes is looked at.
    private static void explain(Exception e, PageWriter pages) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PageWriter.Full) {
                pages.end(State.REFUSED, "long");
                return;
            }
            if (cause instanceof InvalidPasswordException
                    || cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                pages.end(State.ENCRYPTED, "password");
                return;
            }
            var said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (said.contains("zip bomb")) {
                pages.end(State.REFUSED, "bomb");
                return;
            }
            if (said.contains("decryption material")) {
                pages.end(State.ENCRYPTED, "certificate");
                return;
            }
        }
        pages.end(State.BROKEN, "damaged");
    }
}
