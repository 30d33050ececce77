package kurogo.intake.read;

import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.Match;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityDirectory;

/** Says whose report it is, or names the reason why nobody can tell. */
final class Identification {

    private Identification() {}

    /** The municipality a code and a name mean, or the problem with them. */
    sealed interface Result {

        record Known(Municipality municipality, boolean corrected) implements Result {}

        record Refused(Problem problem) implements Result {}
    }

    static Result of(MunicipalityDirectory directory, String code, String name, Place place) {
        String written = code.isBlank() ? name : name.isBlank() ? code : code + " " + name;
        return switch (directory.resolve(code, name)) {
            case Match.Found(var municipality, var corrected) -> new Result.Known(municipality, corrected);
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
            case Match.OtherPrefecture(var other) -> refused(ProblemCode.OTHER_PREFECTURE, place, written, other);
            case Match.Unknown() -> refused(ProblemCode.UNKNOWN_MUNICIPALITY, place, written);
        };
    }

    /** The text of an optional cell. */
    static String text(Optional<SourceCell> cell) {
        return cell.map(CellText::of)
                .filter(text -> SilenceReading.of(text).isEmpty())
                .orElse("");
    }

    private static Result refused(ProblemCode code, Place place, String written, String... arguments) {
        return new Result.Refused(Problem.error(code, place, written, arguments));
    }
}
