package kurogo.intake;

import static kurogo.intake.read.ProblemCode.ARCHIVE_IN_ARCHIVE;
import static kurogo.intake.read.ProblemCode.DAMAGED;
import static kurogo.intake.read.ProblemCode.EMPTY_FILE;
import static kurogo.intake.read.ProblemCode.ENCODING_UNCLEAR;
import static kurogo.intake.read.ProblemCode.ENCRYPTED;
import static kurogo.intake.read.ProblemCode.NOT_A_SPREADSHEET;
import static kurogo.intake.read.ProblemCode.NO_REPORT_FOUND;
import static kurogo.intake.read.ProblemCode.OTHER_FORMAT;
import static kurogo.intake.read.ProblemCode.OTHER_MUNICIPALITY;
import static kurogo.intake.read.ProblemCode.OTHER_PERIOD;
import static kurogo.intake.read.ProblemCode.OTHER_PREFECTURE;
import static kurogo.intake.read.ProblemCode.QUOTES_UNBALANCED;
import static kurogo.intake.read.ProblemCode.SPARSE_SHEET;
import static kurogo.intake.read.ProblemCode.TOO_LARGE;
import static kurogo.intake.read.ProblemCode.UNKNOWN_MUNICIPALITY;
import static kurogo.intake.read.ProblemCode.UNSAFE_CONTENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;

/** Why a file is not even kept to be looked at. */
final class Refusal {

    /** Problems after which there is nothing to look at, or which say that the file belongs elsewhere. */
    private static final Set<ProblemCode> GROUNDS = EnumSet.of(
            NOT_A_SPREADSHEET,
            ENCRYPTED,
            DAMAGED,
            TOO_LARGE,
            SPARSE_SHEET,
            OTHER_FORMAT,
            UNSAFE_CONTENT,
            ARCHIVE_IN_ARCHIVE,
            QUOTES_UNBALANCED,
            ENCODING_UNCLEAR,
            EMPTY_FILE,
            NO_REPORT_FOUND,
            OTHER_PREFECTURE,
            OTHER_PERIOD);

    private Refusal() {}

    /**
     * The problems for which a file is refused; none when it is to be kept.
     *
     * @param file its name
     * @param summary what was understood of it
     * @param own the municipality of the reporter who brought it in; nothing when staff did
     */
    static List<Problem> of(String file, ReadingSummary summary, Optional<MunicipalityCode> own) {
        List<Problem> grounds = Stream.concat(
                        summary.problems().stream()
                                .filter(problem -> problem.isError() && isGround(problem.code(), summary)),
                        own.stream().flatMap(code -> ofOthers(file, summary, code)))
                .toList();
        return grounds.isEmpty() && summary.municipalities().isEmpty() ? nothingFound(file, summary) : grounds;
    }

    /** Whether a file may be refused for no other reason than that nobody knows its headings. */
    static boolean mayBeForWantOfWords(List<Problem> reasons) {
        return !reasons.isEmpty()
                && reasons.stream()
                        .allMatch(reason -> reason.code() == NO_REPORT_FOUND
                                || (reason.code() == UNKNOWN_MUNICIPALITY
                                        && reason.cellText().isBlank()));
    }

    /** A list with one name nobody knows among others is mended in place; a report of nobody known has nothing to look at. */
    private static boolean isGround(ProblemCode code, ReadingSummary summary) {
        return GROUNDS.contains(code)
                || code == UNKNOWN_MUNICIPALITY && summary.municipalities().isEmpty();
    }

    private static Stream<Problem> ofOthers(String file, ReadingSummary summary, MunicipalityCode own) {
        return summary.municipalities().stream()
                .filter(municipality -> !municipality.equals(own))
                .map(municipality -> Problem.error(OTHER_MUNICIPALITY, Place.file(file), "", municipality.digits()));
    }

    private static List<Problem> nothingFound(String file, ReadingSummary summary) {
        List<Problem> errors =
                summary.problems().stream().filter(Problem::isError).toList();
        return errors.isEmpty() ? List.of(Problem.error(NO_REPORT_FOUND, Place.file(file), "")) : errors;
    }
}
