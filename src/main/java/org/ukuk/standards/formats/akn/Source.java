package org.ukuk.standards.formats.akn;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.ukuk.standards.formats.Flaw;
import org.ukuk.standards.formats.Unreadable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// An XML document: its letters, and its elements with their places among the letters. Nothing outside the document is
/// ever asked for, and a document type declaration is refused, so no entity can grow.
///
/// @param begins by ordinal of the element, where its first tag begins
/// @param ends by ordinal of the element, behind its last tag
record Source(String letters, Element root, int[] begins, int[] ends) {

    /// Larger than any law: the Kenyan constitution has 0.8 MB.
    static final int MOST_BYTES = 40_000_000;

    private static final Pattern ENCODING = Pattern.compile("\\A<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    /// @throws Unreadable when it is not well-formed, has a document type declaration or is too large
    static Source read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.large", MOST_BYTES / 1_000_000));
        }
        return of(letters(bytes));
    }

    /// @throws Unreadable as `read` does
    static Source of(String letters) {
        var elements = new Elements();
        try {
            var reader = factory().newSAXParser().getXMLReader();
            reader.setContentHandler(elements);
            reader.setErrorHandler(elements);
            reader.parse(new InputSource(new StringReader(letters)));
        } catch (SAXParseException broken) {
            throw new Unreadable(flaw(broken));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.xml", String.valueOf(broken.getMessage())));
        }
        var tags = Tags.of(letters, elements.count());
        return new Source(letters, elements.root(), tags.begins(), tags.ends());
    }

    private static SAXParserFactory factory() throws SAXException, ParserConfigurationException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    private static Flaw flaw(SAXParseException broken) {
        var said = String.valueOf(broken.getMessage());
        return said.contains("DOCTYPE")
                ? Flaw.wrong(broken.getLineNumber(), "lawtext.wrong.doctype")
                : Flaw.wrong(broken.getLineNumber(), "lawtext.wrong.xml", said);
    }

    static String letters(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        Charset charset = StandardCharsets.UTF_8;
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            charset = StandardCharsets.UTF_16;
        } else if (!start.startsWith("\u00ef\u00bb\u00bf")) {
            var declared = ENCODING.matcher(start);
            charset = declared.find() ? charset(declared.group(1)) : charset;
        }
        try {
            var letters = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return letters.startsWith("\ufeff") ? letters.substring(1) : letters;
        } catch (CharacterCodingException broken) {
            throw new Unreadable(Flaw.wrong(0, "lawtext.wrong.encoding", charset.name()));
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Unreadable(Flaw.wrong(1, "lawtext.wrong.encoding", name));
        }
    }

    int begin(Element element) {
        return begins[element.ordinal()];
    }

    int end(Element element) {
        return ends[element.ordinal()];
    }
}
