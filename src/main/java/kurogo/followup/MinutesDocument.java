package kurogo.followup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes minutes as a Word document (.docx). */
final class MinutesDocument {

    private static final String FONT = "BIZ UDPゴシック";
    private static final int TITLE_POINTS = 16;
    private static final int HEADING_POINTS = 13;
    private static final int TEXT_POINTS = 10;

    private final XWPFDocument document;
    private final Map<MunicipalityCode, String> names;
    private final Texts texts;

    private MinutesDocument(XWPFDocument document, Map<MunicipalityCode, String> names, Texts texts) {
        this.document = document;
        this.names = names;
        this.texts = texts;
    }

    static byte[] write(Minutes minutes, Map<MunicipalityCode, String> names, Texts texts) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new MinutesDocument(document, names, texts).write(minutes);
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can be written to", impossible);
        }
    }

    private void write(Minutes minutes) {
        paragraph(minutes.title(), TITLE_POINTS, true);
        facts(minutes);
        section("followup.asked", minutes.asked());
        section("followup.said", minutes.said());
        if (!minutes.agreed().isEmpty()) {
            paragraph(texts.get("followup.actions"), HEADING_POINTS, true);
            agreed(minutes.agreed());
        }
    }

    private void facts(Minutes minutes) {
        XWPFTable table = document.createTable(5, 2);
        table.setWidth("100%");
        row(table.getRow(0), texts.get("followup.when"), when(minutes.appointment()));
        row(
                table.getRow(1),
                texts.get("followup.way"),
                texts.of("followup", minutes.appointment().way()));
        row(table.getRow(2), texts.get("followup.place"), minutes.appointment().place());
        row(table.getRow(3), texts.get("followup.participants.us"), participants(minutes, Side.US));
        row(
                table.getRow(4),
                minutes.municipalities().stream().map(this::name).collect(joined()),
                participants(minutes, Side.THEM));
    }

    private String when(Appointment appointment) {
        String day = PeriodNames.in(texts).of(appointment.day());
        return appointment
                .begins()
                .map(hour -> texts.get(
                        "followup.dayAndHours",
                        day,
                        texts.get(
                                "followup.hours",
                                hour.toString(),
                                appointment.ends().orElseThrow().toLocalTime().toString())))
                .orElse(day);
    }

    private String participants(Minutes minutes, Side side) {
        return minutes.participants().stream()
                .filter(participant -> participant.side() == side)
                .map(participant -> Stream.of(participant.section(), participant.post(), participant.name())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" ")))
                .collect(joined());
    }

    private Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(texts.get("followup.between"));
    }

    private String name(MunicipalityCode code) {
        return names.getOrDefault(code, code.digits());
    }

    private void section(String key, String text) {
        paragraph(texts.get(key), HEADING_POINTS, true);
        for (SimpleText.Line line : SimpleText.lines(text)) {
            XWPFParagraph paragraph = document.createParagraph();
            boolean heading = line.kind() == SimpleText.Kind.HEADING;
            if (line.kind() == SimpleText.Kind.ITEM) {
                run(paragraph, "・", TEXT_POINTS, false);
            }
            line.runs().forEach(part -> run(paragraph, part.text(), TEXT_POINTS, heading || part.bold()));
        }
    }

    private void agreed(List<AgreedAction> actions) {
        XWPFTable table = document.createTable(actions.size() + 1, 4);
        table.setWidth("100%");
        row(
                table.getRow(0),
                texts.get("followup.action.what"),
                texts.get("followup.action.side"),
                texts.get("followup.action.due"),
                texts.get("followup.state"));
        for (int i = 0; i < actions.size(); i++) {
            NewAction agreed = actions.get(i).agreed();
            String side = agreed.side() == Side.US ? texts.get("followup.us") : name(agreed.municipality());
            row(
                    table.getRow(i + 1),
                    agreed.what(),
                    texts.get("followup.doer", side, agreed.person()).strip(),
                    PeriodNames.in(texts).of(agreed.dueOn()),
                    texts.of("followup", actions.get(i).state()));
        }
    }

    private static void row(XWPFTableRow row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            run(row.getCell(i).getParagraphs().getFirst(), cells[i], TEXT_POINTS, false);
        }
    }

    private void paragraph(String text, int points, boolean bold) {
        run(document.createParagraph(), text, points, bold);
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
