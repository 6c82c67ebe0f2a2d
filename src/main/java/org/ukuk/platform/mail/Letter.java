package org.ukuk.platform.mail;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Html;

/// What a letter says, once; it is sent as plain text and as simple HTML that say the same.
///
/// @param subject one line
public record Letter(Language language, String subject, List<Part> parts) {

    /// A piece of a letter, in the order it is read.
    public sealed interface Part {

        String plain();

        /// A sentence or more.
        record Paragraph(String text) implements Part {
            @Override
            public String plain() {
                return text;
            }
        }

        record Heading(String text) implements Part {
            @Override
            public String plain() {
                return text + "\n" + "=".repeat(Math.min(text.length(), 60));
            }
        }

        /// Something to press, and what happens then.
        record Press(String label, String address) implements Part {
            @Override
            public String plain() {
                return label + ":\n" + address;
            }
        }

        /// A thing to read.
        ///
        /// @param over what it is and when; may be empty
        /// @param language of its title
        record Entry(String over, String title, String language, String address) implements Part {
            @Override
            public String plain() {
                return (over.isEmpty() ? "" : over + "\n") + title + "\n" + address;
            }
        }
    }

    /// Whatever would end the header line that the subject stands in is a blank.
    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// Lines of at most as many letters as were written; a mail program wraps them.
    public String plain() {
        return parts.stream().map(Part::plain).collect(Collectors.joining("\n\n", "", "\n"));
    }

    public String html() {
        return new Html(language, "platform/letter", Map.of("letter", this)).text();
    }
}
