package org.ukuk.exchange.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.ukuk.exchange.brief.Brief.Block;
import org.ukuk.exchange.brief.Brief.Bullets;
import org.ukuk.exchange.brief.Brief.Heading;
import org.ukuk.exchange.brief.Brief.Linked;
import org.ukuk.exchange.brief.Brief.Paragraph;
import org.ukuk.exchange.brief.Brief.Table;

/// Writes a document as Word opens it: headings have outline levels, so that they show in its navigation.
final class Docx {

    private static final String FONT = "Liberation Sans";
    private static final List<Integer> SIZES = List.of(20, 15, 13, 11);

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger dots = dots(document);

    private Docx() {}

    static byte[] write(Brief brief, String origin) {
        var docx = new Docx();
        try (var document = docx.document) {
            docx.language(brief.language().code());
            document.getProperties().getCoreProperties().setTitle(brief.title());
            docx.heading(0, brief.title());
            if (!brief.lead().isBlank()) {
                docx.paragraph(brief.lead());
            }
            brief.blocks().forEach(docx::add);
            docx.small(origin);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void language(String code) {
        var styles = document.createStyles();
        styles.setSpellingLanguage(code);
    }

    private void add(Block block) {
        switch (block) {
            case Heading(int level, var text) -> heading(level, text);
            case Paragraph(var text) -> paragraph(text);
            case Bullets(var texts) -> bullets(texts);
            case Table(var head, var rows) -> table(head, rows);
            case Linked(var text, var address) -> linked(text, address);
        }
    }

    private void heading(int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(level == 0 ? 0 : 240);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        say(paragraph, text, SIZES.get(level), true);
    }

    private void paragraph(String text) {
        for (var line : text.strip().split("\n\\s*\n")) {
            var paragraph = document.createParagraph();
            paragraph.setSpacingAfter(120);
            say(paragraph, line, 11, false);
        }
    }

    private void small(String text) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(360);
        say(paragraph, text, 9, false);
    }

    private void bullets(List<String> texts) {
        for (var text : texts) {
            var paragraph = document.createParagraph();
            paragraph.setNumID(dots);
            say(paragraph, text, 11, false);
        }
    }

    /// A list with a dot before each of its lines.
    private static BigInteger dots(XWPFDocument document) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(360));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void table(List<String> head, List<List<String>> rows) {
        int columns = head.isEmpty() ? rows.isEmpty() ? 0 : rows.getFirst().size() : head.size();
        if (columns == 0) {
            return;
        }
        var table = document.createTable(rows.size() + (head.isEmpty() ? 0 : 1), columns);
        table.setWidth("100%");
        int at = 0;
        if (!head.isEmpty()) {
            table.getRow(0).setRepeatHeader(true);
            row(table, at++, head, true);
        }
        for (var cells : rows) {
            row(table, at++, cells, false);
        }
        document.createParagraph();
    }

    private static void row(XWPFTable table, int at, List<String> cells, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = table.getRow(at).getCell(i);
            say(cell.getParagraphs().getFirst(), cells.get(i), 10, bold || i == 0);
        }
    }

    private void linked(String text, String address) {
        var run = document.createParagraph().createHyperlinkRun(address);
        run.setText(text);
        run.setFontFamily(FONT);
        run.setFontSize(11);
        run.setColor("1F4E8C");
        run.setUnderline(UnderlinePatterns.SINGLE);
    }

    private static void say(XWPFParagraph paragraph, String text, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        var lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
