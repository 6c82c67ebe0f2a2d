package org.ukuk.exchange.brief;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.i18n.Names;

/// Writes documents in the formats people take away.
@Component
public final class Briefs {

    private final Messages messages;

    public Briefs(Messages messages) {
        this.messages = messages;
    }

    /// Office Open XML.
    public byte[] docx(Brief brief) {
        return Docx.write(brief, origin(brief));
    }

    /// PDF 1.7, tagged, with its fonts inside.
    public byte[] pdf(Brief brief) {
        return Pdf.write(brief, origin(brief));
    }

    /// The answer to a request for a document.
    ///
    /// @param name of the file, without its ending
    /// @param extension `docx` or `pdf`
    /// @throws ResponseStatusException 404 for another extension
    public ResponseEntity<byte[]> answer(Brief brief, String name, String extension) {
        return switch (extension) {
            case "docx" ->
                answer(
                        docx(brief),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        name + ".docx");
            case "pdf" -> answer(pdf(brief), "application/pdf", name + ".pdf");
            case String other -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }

    /// “From ukuk.kg/en/…, 22 November 2026.”
    private String origin(Brief brief) {
        return messages.say(
                brief.language(), "brief.origin", brief.address(), Names.day(brief.language(), brief.day()));
    }
}
