package org.ukuk.exchange.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.ukuk.exchange.brief.Brief.Block;
import org.ukuk.exchange.brief.Brief.Bullets;
import org.ukuk.exchange.brief.Brief.Heading;
import org.ukuk.exchange.brief.Brief.Linked;
import org.ukuk.exchange.brief.Brief.Paragraph;
import org.ukuk.exchange.brief.Brief.Table;

/// Writes a document as PDF for A4, set in Liberation Sans, which has Ң Ө Ү.
final class Pdf {

    private static final String FONT = "Liberation Sans";

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages);
              font: 8pt 'Liberation Sans'; } }
            body { font: 10.5pt/1.45 'Liberation Sans'; color: #1d1a16; }
            h1 { font-size: 18pt; line-height: 1.25; margin: 0 0 3mm; }
            h2 { font-size: 13.5pt; margin: 7mm 0 2mm; page-break-after: avoid; }
            h3, h4 { font-size: 11pt; margin: 4mm 0 1mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; } ul { margin: 0 0 2mm; padding-left: 5mm; }
            table { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm; -fs-table-paginate: paginate; }
            th, td { border: .25mm solid #b9b1a3; padding: 1.2mm 1.6mm; text-align: left; vertical-align: top;
              font-size: 9pt; word-wrap: break-word; }
            tr { page-break-inside: avoid; } a { color: #1f4e8c; }
            .origin { margin-top: 8mm; font-size: 8pt; color: #5d564b; }
            """;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    static byte[] write(Brief brief, String origin) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withHtmlContent(page(brief, origin), null)
                .toStream(out);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open("/liberation/LiberationSans-" + face + ".ttf"), FONT, weight, style, true);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(resource), resource);
    }

    private static String page(Brief brief, String origin) {
        return "<html lang=\"" + brief.language().code() + "\"><head><title>" + text(brief.title())
                + "</title><meta name=\"description\" content=\"" + text(brief.title()) + "\"/><style>" + STYLE
                + "</style></head><body><h1>" + text(brief.title()) + "</h1>"
                + paragraphs(brief.lead())
                + brief.blocks().stream().map(Pdf::block).collect(Collectors.joining())
                + "<p class=\"origin\">" + text(origin) + "</p></body></html>";
    }

    private static String block(Block block) {
        return switch (block) {
            case Heading(int level, var text) -> "<h" + (level + 1) + ">" + text(text) + "</h" + (level + 1) + ">";
            case Paragraph(var text) -> paragraphs(text);
            case Bullets(var texts) ->
                texts.stream()
                        .map(one -> "<li>" + text(one) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
            case Table(var head, var rows) -> table(head, rows);
            case Linked(var text, var address) -> "<p><a href=\"" + text(address) + "\">" + text(text) + "</a></p>";
        };
    }

    private static String paragraphs(String text) {
        return text.isBlank() ? "" : "<p>" + text(text.strip()).replaceAll("\n\\s*\n", "</p><p>") + "</p>";
    }

    private static String table(List<String> head, List<List<String>> rows) {
        var made = new StringBuilder("<table>");
        if (!head.isEmpty()) {
            made.append("<thead>").append(row(head, true)).append("</thead>");
        }
        made.append("<tbody>");
        rows.forEach(cells -> made.append(row(cells, false)));
        return made.append("</tbody></table>").toString();
    }

    private static String row(List<String> cells, boolean head) {
        var made = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            var cell = head || i == 0 ? "th" : "td";
            made.append('<').append(cell).append('>');
            made.append(text(cells.get(i)).replace("\n", "<br/>"));
            made.append("</").append(cell).append('>');
        }
        return made.append("</tr>").toString();
    }

    /// What XML 1.0 has no letter for is left out.
    private static String text(String plain) {
        return HtmlUtils.htmlEscapeDecimal(
                plain.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""), "UTF-8");
    }
}
