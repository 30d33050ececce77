package kurogo.intake.template;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kurogo.calendar.Wareki;
import kurogo.intake.read.form.LastYear;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;
import kurogo.text.Texts;

/**
 * The words of the form. It goes to Japanese municipalities and is read by Japanese terms, so it is in Japanese whatever the
 * language of the person who makes it.
 */
final class FormWords {

    private static final int LONGEST_SHOWN = 90;
    private static final int MONTHS = 12;

    private final Texts texts = Texts.in(Locale.JAPANESE);

    String get(String key, Object... arguments) {
        return texts.get("template.form." + key, arguments);
    }

    Texts texts() {
        return texts;
    }

    String term(Enum<?> constant) {
        return texts.of("report", constant);
    }

    /** The terms a question is answered by; none when it is no choice. */
    List<String> options(Field field) {
        return switch (field) {
            case STATUS -> terms(ImplementationStatus.values());
            case RUN, TARGETS_SET, PROCESS_DONE -> List.of(yesNo(field, true), yesNo(field, false));
            case FIRST_MONTH -> and(fiscalMonths().map(this::month), Silence.NOT_APPLICABLE);
            case WAY -> and(terms(WayOfRunning.values()).stream(), Silence.NOT_APPLICABLE);
            case REFERRAL_CRITERIA -> and(terms(ReferralCriteria.values()).stream(), Silence.NOT_APPLICABLE);
            case NEEDS -> terms(NeedsAssessment.values());
            default -> List.of();
        };
    }

    /** The words by which a figure is said to be absent. */
    List<String> silences() {
        return Stream.of(Silence.values())
                .filter(silence -> silence != Silence.BLANK)
                .map(this::term)
                .toList();
    }

    /** An answer of last year as the form shows it. */
    FormCell before(Field field, Answer<?> answer) {
        return new FormCell.Before(EntryKind.of(field), LastYear.shown(of(field, answer)));
    }

    /** An answer as it is written on the form. */
    String of(Field field, Answer<?> answer) {
        return switch (answer) {
            case Answer.Silent<?>(var silence) -> term(silence);
            case Answer.Given<?>(Boolean done) -> yesNo(field, done);
            case Answer.Given<?>(Month month) -> month(month);
            case Answer.Given<?>(LocalDate day) -> Wareki.shortDate(day);
            case Answer.Given<?>(Enum<?> term) -> term(term);
            case Answer.Given<?>(Long count) -> figure(count, field == Field.CASES ? 0 : 3);
            case Answer.Given<?>(BigDecimal number) -> number.toPlainString();
            case Answer.Given<?>(var words) -> excerpt(words.toString());
        };
    }

    private String yesNo(Field field, boolean yes) {
        return get(field.name() + "." + yes);
    }

    private String month(Month month) {
        return get("month", month.getValue());
    }

    /** With separators; yen in thousands, to the last one. */
    private static String figure(long count, int scale) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(count, scale));
    }

    private static String excerpt(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private List<String> terms(Enum<?>[] constants) {
        return Arrays.stream(constants).map(this::term).toList();
    }

    private List<String> and(Stream<String> terms, Silence silence) {
        return Stream.concat(terms, Stream.of(term(silence))).toList();
    }

    private static Stream<Month> fiscalMonths() {
        return Stream.iterate(Month.APRIL, month -> month.plus(1)).limit(MONTHS);
    }
}
