package kurogo.followup.ui;

import java.util.List;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.export.WrittenBytes;
import kurogo.export.XlsxExport;
import kurogo.followup.AttachmentType;
import kurogo.followup.FollowUpReport;
import kurogo.followup.SupportLine;
import kurogo.text.Texts;
import kurogo.uikit.Download;

/** 後方支援の実績 as a workbook: who, when, what kind, how many. */
final class SupportFile {

    private final FollowUpReport report;
    private final String period;
    private final FollowUpWords words;

    SupportFile(FollowUpReport report, String period, FollowUpWords words) {
        this.report = report;
        this.period = period;
        this.words = words;
    }

    Download xlsx() {
        Texts texts = words.texts();
        return new Download(
                texts.get("followupreport.file", period),
                AttachmentType.EXCEL.mediaType(),
                WrittenBytes.of(out -> XlsxExport.write(table(texts), texts.get("followupreport.notes"), out)));
    }

    private ExportTable table(Texts texts) {
        return new ExportTable(
                texts.get("followupreport.title"),
                List.of(
                        ExportColumn.date(words.get("day")),
                        ExportColumn.text(words.get("municipality")),
                        ExportColumn.text(words.get("support")),
                        ExportColumn.text(words.get("way")),
                        ExportColumn.text(words.get("what")),
                        ExportColumn.whole(texts.get("followupreport.minutes")),
                        ExportColumn.whole(texts.get("followupreport.ours")),
                        ExportColumn.whole(texts.get("followupreport.theirs")),
                        ExportColumn.text(words.get("owner"))),
                report.support().stream().map(this::row).toList(),
                List.of(
                        texts.get("followupreport.note.period", period),
                        texts.get("followupreport.note.rows"),
                        texts.get("followupreport.note.blank")));
    }

    private List<ExportValue> row(SupportLine line) {
        return List.of(
                ExportValue.of(line.day()),
                ExportValue.of(words.name(line.municipality())),
                ExportValue.of(words.of(line.support())),
                ExportValue.of(words.of(line.way())),
                ExportValue.of(line.title()),
                ExportValue.ofLong(line.minutes().map(Integer::longValue)),
                ExportValue.of((long) line.ours()),
                ExportValue.of((long) line.theirs()),
                ExportValue.of(line.owner()));
    }
}
