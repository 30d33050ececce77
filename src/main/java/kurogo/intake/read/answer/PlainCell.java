package kurogo.intake.read.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.calendar.FiscalYear;
import kurogo.intake.read.Reading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.NumberReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.WrittenDate;
import kurogo.intake.read.cell.WrittenDate.Precision;
import kurogo.intake.read.term.Terms;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ImplementationStatus;

/** Reads the cells of lists that are no reports, by the same rules as those of reports: what is not certain is not read. */
public final class PlainCell {

    private static final Pattern DAY_WITHIN = Pattern.compile(
            "(?:(?:明治|大正|昭和|平成|令和|[MTSHR])\\.?(?:\\d{1,2}|元)|[12]\\d{3})(?:年\\d{1,2}月\\d{1,2}日|([./-])\\d{1,2}\\1\\d{1,2})");

    private static final int MOST_DIGITS = 10;

    private PlainCell() {}

    /** A day, written or stored; nothing when the cell holds none for certain. */
    public static Optional<LocalDate> day(SourceCell cell) {
        return value(DateReading.day(cell));
    }

    /** A day somewhere in a text, as titles state it: 令和7年1月1日住民基本台帳人口. */
    public static Optional<LocalDate> dayWithin(String text) {
        Matcher day = DAY_WITHIN.matcher(CellText.normalised(text));
        return day.find()
                ? WrittenDate.in(day.group())
                        .filter(date -> date.precision() == Precision.DAY)
                        .map(WrittenDate::first)
                : Optional.empty();
    }

    /** A fiscal year: 令和7年度, R7, 2025. */
    public static Optional<FiscalYear> fiscalYear(SourceCell cell) {
        return value(DateReading.fiscalYear(cell));
    }

    /** A calendar year: 2020年, 令和2年, 2020. */
    public static OptionalInt year(String text) {
        return WrittenDate.bareYear(text);
    }

    /** A count of 0 or more in whatever spelling; empty when the cell says that there is none, or nothing certain. */
    public static Optional<Long> count(SourceCell cell) {
        return NumberReading.read(cell)
                        instanceof Reading.Understood<NumberReading.Quantity>(var answer, var sure, var note)
                ? answer.asValue()
                        .map(NumberReading.Quantity::value)
                        .filter(value -> value.signum() >= 0
                                && value.stripTrailingZeros().scale() <= 0)
                        .filter(value -> value.precision() - value.scale() < MOST_DIGITS)
                        .map(value -> value.longValueExact())
                : Optional.empty();
    }

    /** 実施, 移行準備 or 未実施 in whatever spelling. */
    public static Optional<ImplementationStatus> status(SourceCell cell) {
        return value(ChoiceReading.read(cell, ImplementationStatus.class, Terms.builtIn()));
    }

    private static <T> Optional<T> value(Reading<T> reading) {
        return reading instanceof Reading.Understood<T>(Answer<T> answer, var sure, var note)
                ? answer.asValue()
                : Optional.empty();
    }
}
