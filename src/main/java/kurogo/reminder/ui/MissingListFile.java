package kurogo.reminder.ui;

import java.util.List;
import java.util.stream.Collectors;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.reminder.Addressee;
import kurogo.reminder.MailAddress;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;

/** The municipalities whose report is missing, with whom to ask, as a file. */
final class MissingListFile {

    private final ReportingRound round;
    private final List<Addressee> missing;
    private final Texts texts;

    MissingListFile(ReportingRound round, List<Addressee> missing, Texts texts) {
        this.round = round;
        this.missing = missing;
        this.texts = texts;
    }

    ExportTable table() {
        return new ExportTable(
                texts.get("reminders.list.title", round.period().code()),
                List.of(
                        ExportColumn.text(texts.get("reception.table.code")),
                        ExportColumn.text(texts.get("reception.municipality")),
                        ExportColumn.text(texts.get("reception.standing")),
                        ExportColumn.text(texts.get("report.Field.CONTACT_SECTION")),
                        ExportColumn.text(texts.get("report.Field.CONTACT_NAME"))
                                .ofPersons(),
                        ExportColumn.text(texts.get("report.Field.CONTACT_PHONE"))
                                .ofPersons(),
                        ExportColumn.text(texts.get("report.Field.CONTACT_EMAIL"))
                                .ofPersons(),
                        ExportColumn.date(texts.get("reminders.last"))),
                missing.stream().map(this::row).toList(),
                List.of(
                        round.title(),
                        texts.get("reminders.list.due", PeriodNames.in(texts).of(round.dueOn())),
                        texts.get("reminders.list.source")));
    }

    private List<ExportValue> row(Addressee addressee) {
        String state = addressee.standing().isSentBack() ? "report.SubmissionState.RETURNED" : "reception.notReported";
        return List.of(
                ExportValue.of(addressee.municipality().digits()),
                ExportValue.of(addressee.standing().name()),
                ExportValue.of(texts.get(state)),
                ExportValue.of(addressee.contact().section()),
                ExportValue.of(addressee.contact().name()),
                ExportValue.of(addressee.contact().phone()),
                ExportValue.of(addresses(addressee)),
                addressee
                        .remindedAt()
                        .map(at -> ExportValue.of(JapanTime.dayOf(at)))
                        .orElse(ExportValue.BLANK));
    }

    /** An address that cannot be used is shown as it was written. */
    private static String addresses(Addressee addressee) {
        return addressee.isReachable()
                ? addressee.addresses().stream().map(MailAddress::text).collect(Collectors.joining(", "))
                : addressee.contact().email();
    }

    String name() {
        return texts.get("reminders.list.file", round.period().code());
    }
}
