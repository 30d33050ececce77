package kurogo.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.report.ReportingRound;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;
import kurogo.uikit.Download;
import kurogo.uikit.TableDownload;
import kurogo.uikit.chart.Level;

/** The flags of the inbox as a file: those that are shown, in the order they are shown, with the choices that led to them. */
final class InboxFile {

    private final ReportingRound round;
    private final List<TrackedFlag> flags;
    private final List<String> choices;
    private final FlagWords words;
    private final Texts texts;

    InboxFile(ReportingRound round, List<TrackedFlag> flags, List<String> choices, FlagWords words) {
        this.round = round;
        this.flags = flags;
        this.choices = choices;
        this.words = words;
        this.texts = words.texts();
    }

    Download csv() {
        return TableDownload.csv(name(), table());
    }

    Download xlsx() {
        return TableDownload.xlsx(name(), table(), texts.get("reception.table.notes"));
    }

    ExportTable table() {
        List<ExportColumn> columns = List.of(
                ExportColumn.text(texts.get("flags.severity")),
                ExportColumn.text(texts.get("reception.table.code")),
                ExportColumn.text(texts.get("flags.municipality")),
                ExportColumn.text(texts.get("flags.rule")),
                ExportColumn.text(texts.get("flags.programme")),
                ExportColumn.text(texts.get("flags.seen")),
                ExportColumn.text(texts.get("flags.state")),
                ExportColumn.text(texts.get("inbox.responsible")),
                ExportColumn.date(texts.get("inbox.raised")));
        List<String> notes = new ArrayList<>(List.of(
                PeriodNames.in(texts).of(round.period()) + " " + round.title(), texts.get("inbox.file.source")));
        notes.addAll(choices);
        return new ExportTable(
                texts.get("inbox.file.title", round.period().code()),
                columns,
                flags.stream().map(this::row).toList(),
                notes);
    }

    private List<ExportValue> row(TrackedFlag flag) {
        return Stream.concat(
                        Stream.of(
                                        Level.of(flag.finding().severity()).word(texts),
                                        flag.finding().municipality().digits(),
                                        words.municipality(flag.finding()),
                                        words.rule(flag.finding()),
                                        words.programme(flag.finding()),
                                        words.seen(flag),
                                        words.state(flag),
                                        words.assignee(flag))
                                .map(ExportValue::of),
                        Stream.of(ExportValue.of(JapanTime.dayOf(flag.raisedAt()))))
                .toList();
    }

    private String name() {
        return texts.get("inbox.file.name", round.period().code());
    }
}
