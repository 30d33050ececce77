package kurogo.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kurogo.report.FileContent;

/** Makes modern workbooks part by part, also such as no program would write. */
final class RawWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String SHARED = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawWorkbook() {}

    /** A workbook of one sheet with the given rows. */
    static RawWorkbook ofRows(String rows) {
        return ofSheet("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A workbook of one sheet, written as it is given. */
    static RawWorkbook ofSheet(String sheet) {
        return new RawWorkbook()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
                .part(
                        "_rels/.rels",
                        relations("<Relationship Id=\"r\" Type=\"" + RELATIONS
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/>"))
                .part(WORKBOOK, workbook("", "<sheet name=\"表\" sheetId=\"1\" r:id=\"s1\"/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations("<Relationship Id=\"s1\" Type=\"" + RELATIONS
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"t\" Type=\"" + RELATIONS
                                + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"f\" Type=\""
                                + RELATIONS + "/styles\" Target=\"styles.xml\"/>"))
                .part(SHEET, sheet);
    }

    static String workbook(String before, String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + before + "<sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String relations(String each) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                + "</Relationships>";
    }

    RawWorkbook shared(String texts) {
        return part(SHARED, "<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>");
    }

    /** Styles whose cells have the given format codes. */
    RawWorkbook formats(String... codes) {
        StringBuilder own = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            own.append("<numFmt numFmtId=\"")
                    .append(164 + i)
                    .append("\" formatCode=\"")
                    .append(codes[i].replace("\"", "&quot;"))
                    .append("\"/>");
            styles.append("<xf numFmtId=\"").append(164 + i).append("\"/>");
        }
        return part(
                STYLES,
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + own + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                        + "</cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    RawWorkbook part(String name, String markup) {
        return part(name, (markup.startsWith("<?xml") ? markup : HEAD + markup).getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    FileContent content() {
        return FileContent.of(bytes());
    }
}
