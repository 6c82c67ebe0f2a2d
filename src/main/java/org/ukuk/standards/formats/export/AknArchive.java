package org.ukuk.standards.formats.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.exchange.WholeFormat;
import org.ukuk.standards.text.Instruments;
import org.ukuk.standards.text.Provisions;

/// All texts as documents of Akoma Ntoso in a ZIP file, one document a language: `icrmw.ru.akn`.
@Component
class AknArchive implements WholeFormat {

    private final Provisions provisions;
    private final AknExport akn;

    AknArchive(Provisions provisions, AknExport akn) {
        this.provisions = provisions;
        this.akn = akn;
    }

    @Override
    public String code() {
        return "akn";
    }

    @Override
    public void write(Iterable<Item> items, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var item : items) {
            var version = item.kind().equals(Instruments.CODE) ? provisions.current(item.id()) : null;
            if (version == null || version.isEmpty()) {
                continue;
            }
            for (var language : provisions.languages(version.get())) {
                zip.putNextEntry(new ZipEntry(item.slug() + "." + language + ".akn"));
                akn.write(item, version.get(), language, new Entry(zip));
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /// One document of the archive: its end is not the archive's.
    private static final class Entry extends FilterOutputStream {

        private Entry(OutputStream archive) {
            super(archive);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // The archive goes on.
        }
    }
}
