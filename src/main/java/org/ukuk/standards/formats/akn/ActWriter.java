package org.ukuk.standards.formats.akn;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.ukuk.exchange.XmlLines;
import org.ukuk.standards.formats.LevelWords;
import org.ukuk.standards.formats.Tree;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Provision;
import org.ukuk.standards.text.Words;

/// An act of Akoma Ntoso 3.0 out of provisions, for texts that came in another form: each provision an element with an
/// eId by the naming convention, annexes as attachments. The centre's own headings are marked as editorial, its
/// sentences about articles are notes, its topics are keywords.
public final class ActWriter {

    private final Work work;
    private final boolean ownHeadings;
    private final ActMeta meta;
    private final XmlLines xml;

    private ActWriter(Work work, boolean ownHeadings, ActMeta meta, XmlLines xml) {
        this.work = work;
        this.ownHeadings = ownHeadings;
        this.meta = meta;
        this.xml = xml;
    }

    /// @param topics ids of concepts by anchor
    /// @param labels names a concept
    public static void write(
            Work work,
            boolean ownHeadings,
            List<Tree> provisions,
            Map<String, List<String>> topics,
            UnaryOperator<String> labels,
            OutputStream out)
            throws XMLStreamException {
        var xml = new XmlLines(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
        new ActWriter(work, ownHeadings, new ActMeta(work, xml), xml).document(provisions, topics, labels);
    }

    private void document(List<Tree> provisions, Map<String, List<String>> topics, UnaryOperator<String> labels)
            throws XMLStreamException {
        int first = !provisions.isEmpty() && isPreamble(provisions.getFirst()) ? 1 : 0;
        int last = provisions.size();
        while (last > first && provisions.get(last - 1).provision().level() == Level.ANNEX) {
            last--;
        }
        xml.begin("akomaNtoso", "xmlns", Element.AKN);
        xml.begin("act", "name", "act", "contains", work.asAdopted() ? "originalVersion" : "singleVersion");
        meta.write(provisions, topics, labels);
        preface();
        if (first == 1) {
            xml.begin("preamble");
            paragraphs(words(provisions.getFirst().provision()));
            xml.end();
        }
        body(provisions.subList(first, last));
        attachments(provisions.subList(last, provisions.size()));
        xml.endAll();
    }

    /// A preamble of paragraphs alone; one with more structure goes into the body.
    private boolean isPreamble(Tree tree) {
        var words = words(tree.provision());
        return tree.provision().level() == Level.PREAMBLE
                && tree.within().isEmpty()
                && words.heading().isEmpty()
                && !words.text().isBlank();
    }

    private void preface() throws XMLStreamException {
        xml.begin("preface");
        xml.begin("longTitle");
        xml.element("p", work.title());
        xml.end();
        xml.end();
    }

    private void body(List<Tree> provisions) throws XMLStreamException {
        xml.begin("body");
        if (provisions.isEmpty()) {
            xml.empty("hcontainer", "name", "empty");
        }
        for (var provision : provisions) {
            hierarchy(provision);
        }
        xml.end();
    }

    private Words words(Provision provision) {
        return provision.words().getOrDefault(work.language(), new Words("", "", ""));
    }

    private void hierarchy(Tree tree) throws XMLStreamException {
        var provision = tree.provision();
        var words = words(provision);
        var element = element(provision.level());
        if (element.equals("hcontainer")) {
            xml.begin(element, "eId", ActMeta.eId(provision), "name", name(provision.level()));
        } else {
            xml.begin(element, "eId", ActMeta.eId(provision));
        }
        head(provision, words);
        if (tree.within().isEmpty()) {
            prose("content", words);
        } else {
            prose("intro", words);
            for (var one : tree.within()) {
                hierarchy(one);
            }
        }
        xml.end();
    }

    private static String element(Level level) {
        return level == Level.ANNEX || level == Level.PREAMBLE ? "hcontainer" : level.code();
    }

    private static String name(Level level) {
        return level == Level.CONTAINER ? "section" : level.code();
    }

    private void head(Provision provision, Words words) throws XMLStreamException {
        var number = LevelWords.printed(provision.level(), provision.number(), work.language());
        if (!number.isEmpty()) {
            xml.element("num", number);
        }
        if (!words.heading().isEmpty() && ownHeadings) {
            xml.element("heading", words.heading(), "status", "editorial");
        } else if (!words.heading().isEmpty()) {
            xml.element("heading", words.heading());
        }
    }

    private void prose(String element, Words words) throws XMLStreamException {
        if (!words.text().isBlank()) {
            xml.begin(element);
            paragraphs(words);
            xml.end();
        }
    }

    private void paragraphs(Words words) throws XMLStreamException {
        for (var paragraph : words.text().split("\\R\\s*\\R")) {
            xml.element("p", paragraph.strip());
        }
    }

    private void attachments(List<Tree> annexes) throws XMLStreamException {
        if (annexes.isEmpty()) {
            return;
        }
        xml.begin("attachments");
        for (var annex : annexes) {
            var provision = annex.provision();
            var words = words(provision);
            xml.begin("attachment", "eId", ActMeta.eId(provision));
            head(provision, words);
            xml.begin("doc", "name", "annex");
            meta.identification(ActMeta.eId(provision));
            attached(annex, words);
            xml.end();
            xml.end();
        }
        xml.end();
    }

    private void attached(Tree annex, Words words) throws XMLStreamException {
        if (!annex.within().isEmpty() && !words.text().isBlank()) {
            xml.begin("preface");
            paragraphs(words);
            xml.end();
        }
        xml.begin("mainBody");
        if (annex.within().isEmpty()) {
            paragraphs(words);
        }
        for (var one : annex.within()) {
            hierarchy(one);
        }
        xml.end();
    }
}
