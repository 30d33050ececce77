package kurogo.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;

/**
 * A text of nothing but a time, however it is spelled: 6年度, 令6, FY2024, 令和六年度, R6.4～R7.3, 12月末, ～12月, 11/30現在. Years and
 * months stand in it in the order in which they are written.
 */
final class TimeSaid {

    private static final String ERA = "令和|平成|令|平|[RrHh]|FY";
    private static final String UNIT = "(?:会計)?年度?";
    private static final String MONTH =
            "(?:(?<month>\\d{1,2})(?:月(?<day>\\d{1,2}(?!月)日?|末日?)?|(?:[./]\\d{1,2}日?)?(?!\\d|[./年])))?";
    private static final Pattern POINT = Pattern.compile(
            "(?:(?:(?<era>%s)(?<named>元|\\d{1,4})(?:%s)?|(?<full>20\\d{2})(?:%s)?|(?<bare>元|\\d{1,2})%s)[./-]?)?%s"
                    .formatted(ERA, UNIT, UNIT, UNIT, MONTH));
    private static final Pattern BESIDE = Pattern.compile(
            "(?:[~.,、の()\\[\\]【】〔〕<>-]|から|より|至|自|まで|末日?|現在|時点|分|間|期間|以降|以前|翌年?|同年?|累計|累積|実績|決算|初|上旬|中旬|下旬)*");
    private static final Pattern AS_OF = Pattern.compile("末|現在|時点|まで|累計|^[~-]|[~-]");
    private static final Pattern KANJI = Pattern.compile("[一二三四五六七八九十]{1,3}(?=年|月|日)");
    private static final Pattern WITHOUT_MARK = Pattern.compile("\\d*|\\d{1,2}[./~-]\\d{1,2}");
    private static final Pattern COUNT = Pattern.compile("[(\\[]?\\d{1,3}[)\\]]?");
    private static final Map<String, PeriodPart> PARTS = Map.of(
            "4-3", PeriodPart.ANNUAL,
            "4-9", PeriodPart.FIRST_HALF,
            "10-3", PeriodPart.SECOND_HALF,
            "4-6", PeriodPart.FIRST_QUARTER,
            "7-9", PeriodPart.SECOND_QUARTER,
            "10-12", PeriodPart.THIRD_QUARTER,
            "1-3", PeriodPart.FOURTH_QUARTER);
    private static final int APRIL = 4;
    private static final int REIWA = 2018;
    private static final int HEISEI = 1988;
    private static final int LONGEST_REIWA = 20;

    private final String text;
    private final List<Point> points;

    private TimeSaid(String text, List<Point> points) {
        this.text = text;
        this.points = points;
    }

    /** A year, a month, or a month of a year. */
    private record Point(OptionalInt year, OptionalInt month) {

        Optional<FiscalYear> fiscalYear() {
            return year.stream()
                    .map(known -> month.isPresent() && month.getAsInt() < APRIL ? known - 1 : known)
                    .filter(known -> known > HEISEI)
                    .mapToObj(FiscalYear::new)
                    .findFirst();
        }
    }

    /** The time a text says, if it says nothing else. */
    static Optional<TimeSaid> in(String text) {
        String plain = KANJI.matcher(CellText.normalised(text))
                .replaceAll(number -> KanjiNumeral.in(number.group())
                        .map(value -> value.toPlainString())
                        .orElseGet(() -> number.group().replace("一", "1")));
        List<Point> points = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int end = 0;
        for (Matcher found = POINT.matcher(plain); found.find(); ) {
            if (!found.group().isEmpty()) {
                rest.append(plain, end, found.start()).append(' ');
                points.add(point(found.toMatchResult()));
                end = found.end();
            }
        }
        rest.append(plain.substring(end));
        boolean nothingElse = rest.toString().lines().count() <= 1
                && BESIDE.matcher(rest.toString().replace(" ", "")).matches();
        boolean number = COUNT.matcher(plain).matches();
        return points.isEmpty() || number || !nothingElse ? Optional.empty() : Optional.of(new TimeSaid(plain, points));
    }

    /** Year and part of it, where a text says these and nothing else: 令6, R6.4～R7.3. A number alone is no year. */
    static Optional<HeadPeriod> period(String text) {
        return WITHOUT_MARK.matcher(CellText.normalised(text)).matches()
                ? Optional.empty()
                : in(text).flatMap(TimeSaid::period);
    }

    /** Whether it is another time than a period, or nobody can say that it is the same. */
    boolean differsFrom(ReportingPeriod period) {
        boolean otherYear = points.stream()
                .flatMap(point -> point.fiscalYear().stream())
                .anyMatch(year -> !year.equals(period.year()));
        List<Integer> months = months();
        if (months.isEmpty()) {
            return otherYear;
        }
        int first = period.firstDay().getMonthValue();
        int last = period.lastDay().getMonthValue();
        boolean whole = months.size() > 1
                ? months.size() == 2 && months.getFirst() == first && months.getLast() == last
                : months.getFirst() == last && AS_OF.matcher(text).find();
        return otherYear ? !isLater(period) : !whole;
    }

    /** Whether it is a day behind the year on which all of it has been counted. */
    private boolean isLater(ReportingPeriod period) {
        return points.size() == 1
                && points.getFirst().month().isPresent()
                && AS_OF.matcher(text).find()
                && points.getFirst()
                        .fiscalYear()
                        .filter(year -> year.compareTo(period.year()) > 0)
                        .isPresent();
    }

    private Optional<HeadPeriod> period() {
        List<Integer> months = months();
        Optional<FiscalYear> year = points.getFirst().fiscalYear();
        boolean ofOneYear = points.stream()
                .flatMap(point -> point.fiscalYear().stream())
                .allMatch(other -> year.equals(Optional.of(other)));
        if (!ofOneYear || months.isEmpty() && points.size() > 1) {
            return Optional.empty();
        }
        if (months.isEmpty()) {
            return year.map(known -> new HeadPeriod(year, Optional.empty()));
        }
        return months.size() == 2
                ? Optional.ofNullable(PARTS.get(months.getFirst() + "-" + months.getLast()))
                        .map(part -> new HeadPeriod(year, Optional.of(part)))
                : Optional.empty();
    }

    private List<Integer> months() {
        return points.stream()
                .flatMapToInt(point -> point.month().stream())
                .boxed()
                .collect(Collectors.toList());
    }

    private static Point point(MatchResult found) {
        return new Point(year(found), number(found.group("month")));
    }

    private static OptionalInt year(MatchResult found) {
        if (found.group("full") != null) {
            return number(found.group("full"));
        }
        boolean bare = found.group("bare") != null;
        OptionalInt counted = number(bare ? found.group("bare") : found.group("named"));
        if (counted.isEmpty() || counted.getAsInt() > 99) {
            return counted;
        }
        boolean western =
                bare ? counted.getAsInt() > LONGEST_REIWA : found.group("era").equals("FY");
        boolean heisei = !bare && "平成 平 H h".contains(found.group("era"));
        return OptionalInt.of(counted.getAsInt() + (western ? 2000 : heisei ? HEISEI : REIWA));
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(digits.equals("元") ? 1 : Integer.parseInt(digits));
    }
}
