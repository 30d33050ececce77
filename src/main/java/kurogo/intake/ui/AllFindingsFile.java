package kurogo.intake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.SaidNames;
import kurogo.calendar.PeriodNames;
import kurogo.export.ExportColumn;
import kurogo.export.ExportValue;
import kurogo.export.StreamedTable;
import kurogo.intake.FileFinding;
import kurogo.intake.FindingQuery;
import kurogo.intake.FindingService;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.Download;
import kurogo.uikit.TableDownload;

/** Findings of many files as a file, asked for some at a time. */
final class AllFindingsFile {

    /** More than these nobody goes through in a table; the notes say how many there are. */
    private static final int MOST = 20_000;

    private static final int AT_ONCE = 1_000;

    private final FindingService findings;
    private final FindingQuery query;
    private final ReportingRound round;
    private final SaidNames names;
    private final int count;
    private final Texts texts;
    private final FindingWords words;

    /**
     * A file.
     *
     * @param names municipalities' names
     * @param count how many findings are asked for
     */
    AllFindingsFile(
            FindingService findings,
            FindingQuery query,
            ReportingRound round,
            SaidNames names,
            int count,
            Texts texts) {
        this.findings = findings;
        this.query = query;
        this.round = round;
        this.names = names;
        this.count = count;
        this.texts = texts;
        this.words = new FindingWords(names, texts);
    }

    Download csv() {
        return TableDownload.csv(name(), table());
    }

    Download xlsx() {
        return TableDownload.xlsx(name(), table(), texts.get("reception.table.notes"));
    }

    private StreamedTable table() {
        List<ExportColumn> columns = Stream.of(
                        "preview.kind",
                        "reception.file",
                        "reception.municipality",
                        "preview.cell",
                        "preview.list.text",
                        "preview.field",
                        "preview.content",
                        "preview.list.todo")
                .map(key -> ExportColumn.text(texts.get(key)))
                .toList();
        return new StreamedTable(texts.get("preview.list.title"), columns, () -> rows().iterator(), notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(
                PeriodNames.in(texts).of(round.period()) + " " + round.title(), texts.get("preview.list.note")));
        if (!query.words().isEmpty()) {
            notes.add(texts.get("table.filteredBy", texts.get("preview.list.words"), query.words()));
        }
        if (count > MOST) {
            notes.add(texts.get("preview.list.cut", MOST, count - MOST));
        }
        return notes;
    }

    private Stream<List<ExportValue>> rows() {
        int all = Math.min(count, MOST);
        return IntStream.iterate(0, offset -> offset < all, offset -> offset + AT_ONCE)
                .boxed()
                .flatMap(offset -> findings.find(query, offset, Math.min(AT_ONCE, all - offset)).stream())
                .map(this::row);
    }

    private List<ExportValue> row(FileFinding found) {
        Finding finding = Finding.of(found);
        return Stream.of(
                        finding.kind().word(texts),
                        found.place().file(),
                        found.municipality().map(names::of).orElse(""),
                        found.place().inFile(),
                        words.cellText(finding),
                        words.subject(finding),
                        words.outcome(finding),
                        words.todo(finding).orElse(""))
                .map(ExportValue::of)
                .toList();
    }

    private String name() {
        return texts.get("preview.list.fileName", round.period().code());
    }
}
