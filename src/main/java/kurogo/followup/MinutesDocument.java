package kurogo.followup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes minutes as a Word document (.docx). */
final class MinutesDocument {

    private static final String FONT = "BIZ UDPゴシック";
    private static final int TITLE_POINTS = 16;
    private static final int HEADING_POINTS = 13;
    private static final int TEXT_POINTS = 10;

    private final XWPFDocument document;

    private MinutesDocument(XWPFDocument document) {
        this.document = document;
    }

    static byte[] write(MinutesWords minutes) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new MinutesDocument(document).add(minutes);
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can be written to", impossible);
        }
    }

    private void add(MinutesWords minutes) {
        paragraph(minutes.title(), TITLE_POINTS);
        table(minutes.facts());
        minutes.sections().forEach(this::section);
        if (!minutes.agreed().isEmpty()) {
            paragraph(minutes.texts().get("followup.actions"), HEADING_POINTS);
            table(minutes.agreed());
        }
    }

    private void section(MinutesWords.Section section) {
        paragraph(section.heading(), HEADING_POINTS);
        for (SimpleText.Line line : section.lines()) {
            XWPFParagraph paragraph = document.createParagraph();
            boolean heading = line.kind() == SimpleText.Kind.HEADING;
            if (line.kind() == SimpleText.Kind.ITEM) {
                run(paragraph, "・", TEXT_POINTS, false);
            }
            line.runs().forEach(part -> run(paragraph, part.text(), TEXT_POINTS, heading || part.bold()));
        }
    }

    private void table(List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        table.setWidth("100%");
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int i = 0; i < cells.size(); i++) {
                run(table.getRow(row).getCell(i).getParagraphs().getFirst(), cells.get(i), TEXT_POINTS, false);
            }
        }
    }

    private void paragraph(String text, int points) {
        run(document.createParagraph(), text, points, true);
    }

    private static void run(XWPFParagraph paragraph, String text, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(text);
    }
}
