package org.ukuk.exchange.bulk.readers;

import java.io.IOException;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.ukuk.catalogue.Reason;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads the first sheet of an XLSX workbook as a stream.
final class WorkbookReader implements EntryReader {

    @Override
    public void read(SourceFile file, Consumer<Entry> to) throws IOException {
        try (var workbook = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new Unreadable(Reason.about("", "import.workbook"));
            }
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(workbook),
                    new WorkbookRows(to),
                    new WorkbookDates(),
                    false));
            try (var sheet = sheets.next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw new Unreadable(Reason.about("", "import.workbook"));
        }
    }
}
