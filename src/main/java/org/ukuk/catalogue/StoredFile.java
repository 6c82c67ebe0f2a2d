package org.ukuk.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.ukuk.platform.files.MediaTypes;

/// A file that belongs to an item, and how far its text could be read.
///
/// @param sha256 hash of the bytes, lower-case hexadecimal; the file lies under it
/// @param mediaType by the bytes, not by the name
/// @param language ISO 639-1 of its text
/// @param reason end of a message key `file.reason.…` of why there is no text, or what else to know; null when all is
/// well
/// @param pages number of pages, 0 when unknown or the format has none
public record StoredFile(
        String id,
        String item,
        String sha256,
        String name,
        String mediaType,
        long bytes,
        String language,
        Extraction extraction,
        @Nullable String reason,
        int pages,
        Instant createdAt) {

    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    /// Its address on this site, the same for ever for the same bytes.
    public String address() {
        var last = NOT_IN_ADDRESSES.matcher(name).replaceAll("-");
        return "/files/" + sha256 + "/" + UriUtils.encodePathSegment(last, StandardCharsets.UTF_8);
    }

    /// Message key of what a reader should know about its text; null when all is well.
    public @Nullable String notice() {
        if (extraction == Extraction.PENDING) {
            return "file.pending";
        }
        return reason == null ? null : "file.reason." + reason;
    }

    /// The format as people call it: `PDF`, `DOCX`; the end of its name when nobody here knows it.
    public String format() {
        return switch (mediaType) {
            case MediaTypes.PDF -> "PDF";
            case MediaTypes.DOCX -> "DOCX";
            case MediaTypes.DOC -> "DOC";
            case MediaTypes.XLSX -> "XLSX";
            case MediaTypes.PPTX -> "PPTX";
            case "application/rtf", "text/rtf" -> "RTF";
            case "application/vnd.oasis.opendocument.text" -> "ODT";
            case "application/epub+zip" -> "EPUB";
            case "text/html", "application/xhtml+xml" -> "HTML";
            case "text/plain" -> "TXT";
            default -> name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        };
    }

    public boolean isPdf() {
        return mediaType.equals(MediaTypes.PDF);
    }

    /// Whether there is text to show, page by page.
    public boolean isReadable() {
        return extraction == Extraction.DONE && pages > 0;
    }

    /// How far the text was taken out of a file.
    public enum Extraction {
        PENDING,
        DONE,
        /// A scan, or pictures only.
        NO_TEXT,
        ENCRYPTED,
        BROKEN,
        /// Too large, too deep, too slow, or of a type nobody reads here.
        REFUSED;

        static Extraction of(org.ukuk.platform.extraction.Extraction.State state) {
            return switch (state) {
                case DONE -> DONE;
                case NO_TEXT -> NO_TEXT;
                case ENCRYPTED -> ENCRYPTED;
                case BROKEN -> BROKEN;
                case REFUSED -> REFUSED;
            };
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
