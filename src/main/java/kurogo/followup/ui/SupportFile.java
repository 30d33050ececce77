package kurogo.followup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.export.WrittenBytes;
import kurogo.export.XlsxExport;
import kurogo.followup.AttachmentType;
import kurogo.followup.FlagOutcome;
import kurogo.followup.FollowUpReport;
import kurogo.followup.SupportGiven;
import kurogo.followup.SupportTotal;
import kurogo.text.Texts;
import kurogo.uikit.Download;

/** 後方支援の実績 as a workbook: who, when, what kind, how many; by support, by municipality and by kind, and what became of flags. */
final class SupportFile {

    private final FollowUpReport report;
    private final String period;
    private final FollowUpWords words;
    private final SupportWords given;
    private final Texts texts;

    SupportFile(FollowUpReport report, String period, FollowUpWords words) {
        this.report = report;
        this.period = period;
        this.words = words;
        this.given = new SupportWords(words);
        this.texts = words.texts();
    }

    Download xlsx() {
        List<ExportTable> tables = List.of(supports(), byMunicipality(), byKind(), outcomes());
        return new Download(
                get("file", period),
                AttachmentType.EXCEL.mediaType(),
                WrittenBytes.of(out -> XlsxExport.write(tables, get("notes"), out)));
    }

    private ExportTable supports() {
        return new ExportTable(
                get("title"),
                List.of(
                        ExportColumn.date(words.get("day")),
                        ExportColumn.text(words.get("municipality")),
                        ExportColumn.text(words.get("support")),
                        ExportColumn.text(words.get("way")),
                        ExportColumn.text(words.get("what")),
                        ExportColumn.whole(get("minutes")),
                        ExportColumn.whole(get("ours")),
                        ExportColumn.whole(get("theirs")),
                        ExportColumn.text(words.get("owner"))),
                report.support().stream().map(this::row).toList(),
                List.of(get("note.period", period), get("note.rows"), get("note.confined"), get("note.blank")));
    }

    private List<ExportValue> row(SupportGiven one) {
        return List.of(
                ExportValue.of(one.day()),
                ExportValue.of(words.names(List.copyOf(one.municipalities().keySet()))),
                ExportValue.of(words.of(one.support())),
                ExportValue.of(given.way(one.way())),
                ExportValue.of(given.title(one)),
                ExportValue.ofLong(
                        one.told().flatMap(SupportGiven.Told::minutes).map(Integer::longValue)),
                ExportValue.of((long) one.ours()),
                ExportValue.of((long) one.theirs()),
                ExportValue.of(given.owner(one.told().map(SupportGiven.Told::owner))));
    }

    private ExportTable byMunicipality() {
        return new ExportTable(
                get("byMunicipality"),
                List.of(
                        ExportColumn.text(get("code")),
                        ExportColumn.text(words.get("municipality")),
                        ExportColumn.date(words.get("day")),
                        ExportColumn.text(words.get("support")),
                        ExportColumn.text(words.get("way")),
                        ExportColumn.text(words.get("what")),
                        ExportColumn.whole(get("theirs"))),
                report.support().stream().flatMap(this::shares).toList(),
                List.of(get("note.shares")));
    }

    private Stream<List<ExportValue>> shares(SupportGiven one) {
        return one.municipalities().entrySet().stream().map(share -> share(one, share));
    }

    private List<ExportValue> share(SupportGiven one, Map.Entry<MunicipalityCode, Optional<Integer>> share) {
        return List.of(
                ExportValue.of(share.getKey().digits()),
                ExportValue.of(words.name(share.getKey())),
                ExportValue.of(one.day()),
                ExportValue.of(words.of(one.support())),
                ExportValue.of(given.way(one.way())),
                ExportValue.of(given.title(one)),
                ExportValue.ofLong(share.getValue().map(Integer::longValue)));
    }

    private ExportTable byKind() {
        return new ExportTable(
                get("bySupport"),
                List.of(
                        ExportColumn.text(words.get("support")),
                        ExportColumn.whole(get("count")),
                        ExportColumn.whole(get("shares")),
                        ExportColumn.whole(get("municipalities")),
                        ExportColumn.whole(get("ours")),
                        ExportColumn.whole(get("theirs"))),
                report.totals().entrySet().stream()
                        .map(one -> total(words.of(one.getKey()), one.getValue()))
                        .toList(),
                List.of(get("note.once")));
    }

    private static List<ExportValue> total(String kind, SupportTotal total) {
        return List.of(
                ExportValue.of(kind),
                ExportValue.of((long) total.supports()),
                ExportValue.of((long) total.shares()),
                ExportValue.of((long) total.municipalities()),
                ExportValue.of((long) total.ours()),
                ExportValue.of((long) total.theirs()));
    }

    private ExportTable outcomes() {
        List<ExportColumn> columns = new ArrayList<>(List.of(ExportColumn.text("")));
        Stream.of(OutcomeColumn.values()).map(column -> column.column(texts)).forEach(columns::add);
        return new ExportTable(
                get("flags.sheet"),
                columns,
                List.of(outcome("talked", report.afterContact()), outcome("notTalked", report.withoutContactFirst())),
                List.of(get("definition"), get("caution")));
    }

    private List<ExportValue> outcome(String key, FlagOutcome outcome) {
        List<ExportValue> row = new ArrayList<>(List.of(ExportValue.of(get(key))));
        Stream.of(OutcomeColumn.values()).map(column -> column.value(outcome)).forEach(row::add);
        return row;
    }

    private String get(String key, Object... arguments) {
        return texts.get("followupreport." + key, arguments);
    }
}
