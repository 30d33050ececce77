package kurogo.intake.read.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.Match;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ProblemSeverity;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.term.EditDistance;

/** Says whose report it is, or names the reason why nobody can tell. */
public final class Identification {

    /** In per cent: two of the three characters most names have. */
    private static final int LEAST_LIKENESS = 60;

    private static final int MOST_OFFERED = 3;

    private Identification() {}

    /** The municipality a code and a name mean, or the problem with them. */
    public sealed interface Result {

        record Known(Municipality municipality, boolean corrected) implements Result {}

        record Refused(Problem problem) implements Result {}
    }

    public static Result of(MunicipalityDirectory directory, String code, String name, Place place) {
        String written = code.isBlank() ? name : name.isBlank() ? code : code + " " + name;
        return switch (directory.resolve(code, name)) {
            case Match.Found(var municipality, var corrected) -> new Result.Known(municipality, corrected);
            case Match.Former(var municipality, var ignored) -> new Result.Known(municipality, true);
            case Match.WrongCheckDigit(var digits) -> refused(ProblemCode.CODE_CHECK_DIGIT, place, digits);
            case Match.Ambiguous(var candidates) ->
                refused(
                        ProblemCode.AMBIGUOUS_MUNICIPALITY,
                        place,
                        written,
                        candidates.stream()
                                .map(candidate -> candidate.code() + " " + candidate.name())
                                .collect(Collectors.joining("、")));
            case Match.Contradiction(var byCode, var byName) ->
                refused(ProblemCode.CODE_AND_NAME_DIFFER, place, written, byCode.name(), byName.name());
            case Match.OtherCounty(var named, var county) ->
                refused(ProblemCode.COUNTY_DIFFERS, place, written, county, named.county() + named.name());
            case Match.OtherPrefecture(var other) -> refused(ProblemCode.OTHER_PREFECTURE, place, written, other);
            case Match.Unknown() ->
                refused(ProblemCode.UNKNOWN_MUNICIPALITY, place, written, resembling(directory, name));
        };
    }

    /**
     * What to say where a name of former days was understood: since when it is part of which municipality. A report on a time in
     * which the name still held may speak of the old place alone, and is asked about.
     */
    public static Optional<Problem> formerName(
            MunicipalityDirectory directory, String code, String name, ReportingPeriod period, Place place) {
        if (!(directory.resolve(code, name) instanceof Match.Former(var municipality, var former))) {
            return Optional.empty();
        }
        boolean held = !period.firstDay().isAfter(former.lastDay());
        return Optional.of(new Problem(
                held ? ProblemCode.FORMER_NAME_UNCLEAR : ProblemCode.FORMER_NAME,
                held ? ProblemSeverity.ERROR : ProblemSeverity.NOTICE,
                place,
                name,
                List.of(municipality.name(), former.lastDay().plusDays(1).toString())));
    }

    /** The text of an optional cell. */
    public static String text(Optional<SourceCell> cell) {
        return cell.map(CellText::of)
                .filter(text -> SilenceReading.of(text).isEmpty())
                .orElse("");
    }

    /** Names a person may have meant, the likeliest first. They are offered and never taken unasked. */
    private static String[] resembling(MunicipalityDirectory directory, String name) {
        String written = CellText.normalised(name);
        return directory.municipalities().stream()
                .map(Municipality::name)
                .filter(known -> EditDistance.likeness(written, known) >= LEAST_LIKENESS)
                .sorted(Comparator.comparing((String known) -> -EditDistance.likeness(written, known)))
                .limit(MOST_OFFERED)
                .toArray(String[]::new);
    }

    private static Result refused(ProblemCode code, Place place, String written, String... arguments) {
        return new Result.Refused(Problem.error(code, place, written, arguments));
    }
}
