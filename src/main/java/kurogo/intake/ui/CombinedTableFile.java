package kurogo.intake.ui;

import java.time.Month;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import kurogo.calendar.PeriodNames;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.report.CombinedRow;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Answer;
import kurogo.text.Texts;
import kurogo.uikit.Download;
import kurogo.uikit.TableDownload;

/** The combined table as a file: CSV for machines, XLSX for people, with the notes a council paper needs. */
final class CombinedTableFile {

    private final ReportingRound round;
    private final List<CombinedRow> rows;
    private final Texts texts;
    private final CombinedSilences silences;

    CombinedTableFile(ReportingRound round, List<CombinedRow> rows, Texts texts) {
        this.round = round;
        this.rows = rows;
        this.texts = texts;
        silences = new CombinedSilences(texts);
    }

    Download csv() {
        return TableDownload.csv(name(), table());
    }

    Download xlsx() {
        return TableDownload.xlsx(name(), table(), texts.get("reception.table.notes"));
    }

    private ExportTable table() {
        List<ExportColumn> columns = List.of(
                ExportColumn.text(texts.get("reception.table.code")),
                ExportColumn.text(texts.get("reception.municipality")),
                ExportColumn.text(texts.get("reception.programme")),
                ExportColumn.text(texts.get("report.Field.RUN")),
                ExportColumn.whole(texts.get("report.Field.FIRST_MONTH")),
                ExportColumn.whole(texts.get("reception.table.casesUnit")),
                ExportColumn.whole(texts.get("reception.table.costYen")),
                ExportColumn.whole(texts.get("reception.table.contractedYen")),
                ExportColumn.text(texts.get("report.Field.WAY")),
                ExportColumn.text(texts.get("reception.file")),
                ExportColumn.text(texts.get("reception.table.source")));
        return new ExportTable(
                texts.get("reception.table.fileTitle", round.period().code()),
                columns,
                rows.stream().map(this::row).toList(),
                List.of(
                        PeriodNames.in(texts).of(round.period()) + " " + round.title(),
                        texts.get("reception.table.note.source"),
                        texts.get("reception.table.note.blank")));
    }

    private List<ExportValue> row(CombinedRow row) {
        return List.of(
                ExportValue.of(row.municipality().digits()),
                ExportValue.of(row.name()),
                ExportValue.of(texts.get("report.Programme." + row.programme().name())),
                words(row, row.run(), ran -> texts.get("reception." + ran)),
                number(row, row.firstMonth(), Month::getValue),
                number(row, row.cases(), Long::longValue),
                number(row, row.costYen(), Long::longValue),
                number(row, row.contractedYen(), Long::longValue),
                words(row, row.way(), way -> texts.of("report", way)),
                ExportValue.of(row.sourceFile()),
                ExportValue.of(row.sourceCell()));
    }

    private <T> ExportValue number(CombinedRow row, Answer<T> answer, ToLongFunction<T> number) {
        return answer.asValue()
                .map(given -> ExportValue.of(number.applyAsLong(given)))
                .orElseGet(() -> ExportValue.of(silences.inFile(row, answer)));
    }

    private <T> ExportValue words(CombinedRow row, Answer<T> answer, Function<T, String> words) {
        return ExportValue.of(answer.asValue().map(words).orElseGet(() -> silences.inFile(row, answer)));
    }

    private String name() {
        return texts.get("reception.table.fileName", round.period().code());
    }
}
