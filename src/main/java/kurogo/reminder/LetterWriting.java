package kurogo.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportStanding;
import kurogo.report.ReportingRound;
import kurogo.report.Submission;
import kurogo.text.Texts;

/**
 * Puts a wording into words for a municipality. Reminders are written in Japanese whatever language the screen speaks.
 *
 * @param round the round whose report is missing
 * @param prefecture name of the prefecture
 * @param sender display name of whoever writes
 * @param address where reports are handed in
 * @param today the day in Japan
 */
record LetterWriting(ReportingRound round, String prefecture, String sender, String address, LocalDate today) {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);

    Letter write(Wording wording, Addressee addressee) {
        Map<MergeField, String> values = values(addressee);
        return new Letter(addressee, wording.subject(values), wording.text(values));
    }

    private Map<MergeField, String> values(Addressee addressee) {
        PeriodNames names = PeriodNames.in(JAPANESE);
        long days = ChronoUnit.DAYS.between(round.dueOn(), today);
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        values.put(MergeField.MUNICIPALITY, addressee.standing().name());
        values.put(MergeField.SECTION, addressee.contact().section());
        values.put(MergeField.NAME, orInCharge(addressee.contact().name()));
        values.put(MergeField.ROUND, round.title());
        values.put(MergeField.PERIOD, names.of(round.period()));
        values.put(MergeField.DUE_ON, names.of(round.dueOn()));
        values.put(MergeField.DAYS_LATE, Long.toString(Math.max(0, days)));
        values.put(MergeField.DAYS_LEFT, Long.toString(Math.max(0, -days)));
        values.put(MergeField.TODAY, names.of(today));
        values.put(MergeField.STATE, state(addressee.standing()));
        values.put(MergeField.REMARK, remark(addressee.standing()));
        values.put(MergeField.PREFECTURE, prefecture);
        values.put(MergeField.SENDER, sender);
        values.put(MergeField.URL, address);
        return values;
    }

    private static String orInCharge(String name) {
        return name.isBlank() ? JAPANESE.get("reminders.inCharge") : name;
    }

    private static String state(ReportStanding standing) {
        return JAPANESE.get(standing.isSentBack() ? "report.SubmissionState.RETURNED" : "reception.notReported");
    }

    private static String remark(ReportStanding standing) {
        return standing.pending()
                .filter(pending -> standing.isSentBack())
                .map(Submission::remark)
                .orElse("");
    }
}
