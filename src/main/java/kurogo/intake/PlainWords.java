package kurogo.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.cell.Unit;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;
import kurogo.text.Texts;

/** What stands in its plain form, as people read it: answers, days, periods and figures. */
final class PlainWords {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final List<Enum<?>[]> MONTHS = List.<Enum<?>[]>of(Month.values());

    private static final List<Enum<?>[]> ANSWERS = List.of(
            Silence.values(),
            ImplementationStatus.values(),
            WayOfRunning.values(),
            NeedsAssessment.values(),
            ReferralCriteria.values());

    private final Texts texts;

    PlainWords(Texts texts) {
        this.texts = texts;
    }

    /** An answer in its plain form; which question it answers is not known here. */
    String answer(String plain) {
        return number(plain)
                .or(() -> day(plain))
                .or(() -> period(plain))
                .or(() -> named(ANSWERS, plain).map(constant -> texts.of("report", constant)))
                .or(() -> named(MONTHS, plain).map(month -> texts.get("reception.month", month.ordinal() + 1)))
                .or(() -> YES_OR_NO.contains(plain) ? Optional.of(texts.get("reception." + plain)) : Optional.empty())
                .orElse(plain);
    }

    private static Optional<? extends Enum<?>> named(List<Enum<?>[]> kinds, String name) {
        return kinds.stream()
                .flatMap(Arrays::stream)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    Optional<String> day(String word) {
        return DAY.matcher(word).matches()
                ? Optional.of(PeriodNames.in(texts).of(LocalDate.parse(word)))
                : Optional.empty();
    }

    /** A figure that bears its unit. */
    Optional<String> inUnit(String word) {
        return Stream.of(Unit.CASES, Unit.YEN)
                .filter(unit -> word.endsWith(unit.word()))
                .map(unit -> texts.get(
                        unit.isMoney() ? "reception.yen" : "reception.cases",
                        new BigDecimal(
                                word.substring(0, word.length() - unit.word().length()))))
                .findFirst();
    }

    Optional<String> number(String word) {
        return NUMBER.matcher(word).matches()
                ? Optional.of(texts.get("reception.number", new BigDecimal(word)))
                : Optional.empty();
    }

    Optional<String> period(String code) {
        return ReportingPeriod.parse(code).map(PeriodNames.in(texts)::of);
    }
}
