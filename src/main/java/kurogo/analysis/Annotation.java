package kurogo.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;

/**
 * What an analyst says to one point of a figure.
 *
 * @param municipality whose number
 * @param period of which period
 * @param text the words
 */
public record Annotation(MunicipalityCode municipality, ReportingPeriod period, String text) {

    /** Most characters of one. */
    public static final int LONGEST = 60;

    /** Most of a figure: there are no more signs that are read as one letter at a glance. */
    public static final int MOST = 10;

    private static final String BETWEEN = "~";
    private static final Pattern WRITTEN = Pattern.compile("(\\d{6})@([^:]{1,12}):(.+)");
    private static final char FIRST_SIGN = '①';

    public Annotation {
        String line = text.replace(BETWEEN, "～").replaceAll("\\p{Cntrl}+", " ").strip();
        text = line.substring(0, Math.min(line.length(), LONGEST));
    }

    /** How the one at a place among all is told from the others: ①, ②, …. */
    static String sign(int place) {
        return Character.toString(FIRST_SIGN + place);
    }

    /** Those an address states; one that is not understandable is left out. */
    static List<Annotation> read(String address) {
        return Arrays.stream(address.split(Pattern.quote(BETWEEN), -1))
                .flatMap(one -> one(one).stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<Annotation> one(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? MunicipalityCode.parse(parts.group(1))
                        .flatMap(code -> ReportingPeriod.parse(parts.group(2))
                                .map(period -> new Annotation(code, period, parts.group(3))))
                        .filter(one -> !one.text().isEmpty())
                : Optional.empty();
    }

    /** As an address states them. */
    static String write(Collection<Annotation> all) {
        return all.stream()
                .map(one -> "%s@%s:%s"
                        .formatted(one.municipality().digits(), one.period().code(), one.text()))
                .collect(Collectors.joining(BETWEEN));
    }
}
