import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ReferralCriteria;

/** How each municipality fared from R4 to R8, decided by hand: one letter a year. */
final class Courses {

    /**
     * Code · status: I implementing, P preparing, N not implementing · needs: R reflected in staffing, G grasped
     * only, U not grasped · referral criteria: C criteria, E examples only, N none, - blank · targets: Y, N.
     */
    private static final String TABLE = """
            95201 IIIII RRRRR ECCCC YYYYY
            95202 NPIII UGGGG -NNNE NNNNN
            95203 IIIII GRRRR EEECC NYYYY
            95204 IIIII RRRRR NEEEE NNNNN
            95205 NNPII GGRRR --NEE NNNNN
            95206 PIIII UUUUG NNNNN NNNNN
            95207 NPIII UUGGG -NEEE NNNNN
            95208 IIIII GGRRR NNEEE NNNNN
            95209 NPIII RRGGR --EEE NNNNN
            95210 NNPII UGGGG --NNN NNNNN
            95211 PIIII RRRRR EEECC NNYYY
            95212 NNNPP UUGGG ---N- NNNNN
            95213 NNNNP GGGGR ----- NNNNN
            95301 NNPII RRRRR --EEE NNNNY
            95302 NNNNN URRRR ----- NNYYY
            95321 NNNPI GGRRR ---EE NNNYY
            95322 NNNNN UUUUU ----- NNNNN
            95323 NNPII UUUUU --NNN NNNNN
            95341 PIIII UUUUU NNNNN NNNNN
            95342 NNNPP UUUUG ---N- NNNNN
            95343 IIIII RRRRR NNNEE NNNNN
            95361 NNPPI GGRRR --NNE NNNNN
            95362 NNNNN RRRRR ----- NNNNN
            95363 NPIII UUGGG -NNNN NNNNN
            """;

    private static final Map<String, String[]> BY_CODE =
            TABLE.lines().map(line -> line.split(" ")).collect(Collectors.toMap(part -> part[0], Function.identity()));

    private Courses() {}

    /** In a first half that ended before anything began, what the year before was. */
    static ImplementationStatus status(Places.Place place, Round round) {
        Round lasting = Runs.beginsAfter(place, round) ? round.ofTheYearBefore().orElseThrow() : round;
        return switch (letter(place, 1, lasting)) {
            case 'I' -> ImplementationStatus.IMPLEMENTING;
            case 'P' -> ImplementationStatus.PREPARING;
            default -> ImplementationStatus.NOT_IMPLEMENTING;
        };
    }

    static boolean implementing(Places.Place place, Round round) {
        return status(place, round) == ImplementationStatus.IMPLEMENTING;
    }

    static NeedsAssessment needs(Places.Place place, Round round) {
        return switch (letter(place, 2, round)) {
            case 'R' -> NeedsAssessment.REFLECTED_IN_STAFFING;
            case 'G' -> NeedsAssessment.GRASPED_NOT_REFLECTED;
            default -> NeedsAssessment.NOT_GRASPED;
        };
    }

    static Answer<ReferralCriteria> referralCriteria(Places.Place place, Round round) {
        return switch (letter(place, 3, round)) {
            case 'C' -> Answer.of(ReferralCriteria.CRITERIA);
            case 'E' -> Answer.of(ReferralCriteria.EXAMPLES_ONLY);
            case 'N' -> Answer.of(ReferralCriteria.NONE);
            default -> Answer.blank();
        };
    }

    static boolean targetsSet(Places.Place place, Round round) {
        return letter(place, 4, round) == 'Y';
    }

    private static char letter(Places.Place place, int column, Round round) {
        return BY_CODE.get(place.code())[column].charAt(round.year());
    }
}
