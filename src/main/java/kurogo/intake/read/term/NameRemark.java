package kurogo.intake.read.term;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.intake.read.time.TimeReader;
import kurogo.report.answers.Programme;

/**
 * What words in brackets beside the name of a programme or municipality make of the figures of its row: 多機関協働事業（計画）,
 * 汐見原市（前年度）.
 */
public enum NameRemark {
    /** The figures are those asked for. */
    HARMLESS,
    /** Nobody knows. */
    UNKNOWN,
    /** The figures are of another time, planned, or a part of those asked for. */
    OTHERWISE;

    private static final Pattern BRACKET = Pattern.compile("[(（\\[［【〔<＜《]");
    /** What a municipality is, where it lies and how its name is read: 中核市, 花郡, しおみはら. */
    private static final Pattern OF_MUNICIPALITY =
            Pattern.compile(".*[市町村郡県都道府圏]|.*(圏域|管内|振興局|町村部|市部)|[ぁ-んァ-ヶー]+|[A-Za-z.' -]+|[\\d-]+|");
    /** A word cut short: 再掲, 仮, 予定. */
    private static final Pattern MARK = Pattern.compile("再|仮|案|旧|[予見]");

    /** What stands in brackets in the name of a programme; nothing that belongs to the name itself. */
    public static NameRemark ofProgramme(String text, Terms terms, Optional<ReportingPeriod> period) {
        return !hasAny(text) || terms.spellsOut(Programme.class, text)
                ? HARMLESS
                : in(text).map(remark -> of(remark, period))
                        .max(Enum::compareTo)
                        .orElse(HARMLESS);
    }

    /** Whether anything stands in brackets in a name; in most nothing does. */
    public static boolean hasAny(String text) {
        return BRACKET.matcher(text).find();
    }

    /** The same in the name of a municipality. */
    public static NameRemark ofMunicipality(String text, Optional<ReportingPeriod> period) {
        return in(text).map(remark -> of(remark, period))
                .filter(said -> said == OTHERWISE || !isOfMunicipality(text))
                .max(Enum::compareTo)
                .orElse(HARMLESS);
    }

    /** What words that stand alone beside the name make of them: 計画, R6, 実績. */
    public static NameRemark of(String words, Optional<ReportingPeriod> period) {
        return Qualifier.parts(words)
                .map(part -> ofPart(part, period))
                .max(Enum::compareTo)
                .orElse(HARMLESS);
    }

    private static NameRemark ofPart(String part, Optional<ReportingPeriod> period) {
        Optional<Boolean> otherTime = otherTime(part, period);
        if (otherTime.isPresent()) {
            return otherTime.get() ? OTHERWISE : HARMLESS;
        }
        if (MARK.matcher(part).matches()) {
            return OTHERWISE;
        }
        return switch (Qualifier.of(part)) {
            case PLAIN, THIS_TIME -> HARMLESS;
            case UNKNOWN -> UNKNOWN;
            case UNSETTLED, OTHER_FIGURE, OTHER_TIME -> OTHERWISE;
        };
    }

    /** Whether a word that names a time names another one; nothing where it names none. */
    private static Optional<Boolean> otherTime(String part, Optional<ReportingPeriod> period) {
        Optional<Boolean> asPeriod = HeadPeriod.of(part)
                .map(time -> period.isPresent() && !time.within(period).equals(period));
        return asPeriod.or(() -> TimeReader.whole(part)
                .map(time -> period.filter(time::differsFrom).isPresent()));
    }

    private static boolean isOfMunicipality(String text) {
        return in(text).allMatch(remark -> OF_MUNICIPALITY.matcher(remark).matches());
    }

    private static Stream<String> in(String text) {
        List<String> remarks = hasAny(text) ? Qualifier.remarks(text) : List.of();
        return remarks.stream();
    }
}
