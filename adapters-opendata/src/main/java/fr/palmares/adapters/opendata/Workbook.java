package fr.palmares.adapters.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook in Office Open XML, written as it streams. Our own because it must come out the same on every machine at
 * any hour: the library that was tried writes the hour into the file. Source: ECMA-376, parts 1 (SpreadsheetML) and 2
 * (packages), https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
final class Workbook {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime OLDEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<String> sheets;

    private Workbook(ZipOutputStream zip, List<String> sheets) {
        this.zip = zip;
        this.sheets = sheets;
    }

    /** Begins a workbook of sheets with those names, which are then written in that order. */
    static Workbook begun(OutputStream out, String title, Instant changedAt, List<String> sheets) throws IOException {
        Workbook workbook = new Workbook(new ZipOutputStream(out, StandardCharsets.UTF_8), sheets);
        workbook.part("[Content_Types].xml", "Types", PACKAGE + "content-types", workbook::types);
        workbook.part("_rels/.rels", "Relationships", PACKAGE + "relationships", Workbook::roots);
        workbook.core(title, changedAt);
        workbook.part("xl/workbook.xml", "workbook", MAIN, workbook::index);
        workbook.part("xl/_rels/workbook.xml.rels", "Relationships", PACKAGE + "relationships", workbook::parts);
        workbook.part("xl/styles.xml", "styleSheet", MAIN, Styles::write);
        return workbook;
    }

    private void part(String name, String root, String namespace, Xml.Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(OLDEST);
        zip.putNextEntry(entry);
        Xml.write(zip, root, namespace, content);
        zip.closeEntry();
    }

    /** Writes the sheet of that number, counted from 1. */
    void sheet(int number, Sheet.Rows rows) throws IOException {
        part("xl/worksheets/sheet" + number + ".xml", "worksheet", MAIN, xml -> Sheet.write(xml, rows));
    }

    /** Ends the workbook and leaves the stream open. */
    void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void types(Xml xml) throws IOException {
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", TYPE + "sheet.main+xml");
        xml.empty("Override", "PartName", "/xl/styles.xml", "ContentType", TYPE + "styles+xml");
        xml.empty(
                "Override",
                "PartName",
                "/docProps/core.xml",
                "ContentType",
                "application/vnd.openxmlformats-package.core-properties+xml");
        for (int number = 1; number <= sheets.size(); number++) {
            String name = "/xl/worksheets/sheet" + number + ".xml";
            xml.empty("Override", "PartName", name, "ContentType", TYPE + "worksheet+xml");
        }
    }

    private static void roots(Xml xml) throws IOException {
        relationship(xml, "rId1", OFFICE + "/officeDocument", "xl/workbook.xml");
        relationship(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    }

    private static void relationship(Xml xml, String id, String type, String target) throws IOException {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private void core(String title, Instant changedAt) throws IOException {
        part("docProps/core.xml", "coreProperties", PACKAGE + "metadata/core-properties", xml -> {
            xml.text("dc:title", title, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
            xml.text(
                    "dcterms:modified",
                    changedAt.toString(),
                    "xmlns:dcterms",
                    "http://purl.org/dc/terms/",
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "xsi:type",
                    "dcterms:W3CDTF");
        });
    }

    private void index(Xml xml) throws IOException {
        xml.element("sheets", list -> {
            for (int number = 1; number <= sheets.size(); number++) {
                String id = Integer.toString(number);
                list.empty(
                        "sheet", "name", sheets.get(number - 1), "sheetId", id, "xmlns:r", OFFICE, "r:id", "rId" + id);
            }
        });
    }

    private void parts(Xml xml) throws IOException {
        for (int number = 1; number <= sheets.size(); number++) {
            relationship(xml, "rId" + number, OFFICE + "/worksheet", "worksheets/sheet" + number + ".xml");
        }
        relationship(xml, "rId" + (sheets.size() + 1), OFFICE + "/styles", "styles.xml");
    }
}
