package kurogo.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * All versions one municipality sent to one round.
 *
 * @param municipality its code
 * @param name its name
 * @param versions oldest first
 */
record MunicipalitySubmissions(MunicipalityCode municipality, String name, List<Submission> versions) {

    MunicipalitySubmissions {
        versions = List.copyOf(versions);
    }

    ReportStanding standing(ReportingRound round, LocalDate today) {
        Optional<Submission> counted = inState(SubmissionState.ACCEPTED);
        Optional<LocalDate> handedInOn = handedInOn();
        boolean late = round.isLate(handedInOn.orElse(today));
        return new ReportStanding(municipality, name, counted, pending(counted), handedInOn, late);
    }

    /** The first day on which a report came that was not sent back: a correction asked for later does not make it late. */
    private Optional<LocalDate> handedInOn() {
        return versions.stream()
                .filter(version -> version.state() != SubmissionState.RETURNED)
                .map(Submission::handedInOn)
                .min(Comparator.naturalOrder());
    }

    private Optional<Submission> pending(Optional<Submission> counted) {
        return inState(SubmissionState.HANDED_IN).or(() -> sentBackAfter(counted));
    }

    private Optional<Submission> sentBackAfter(Optional<Submission> counted) {
        return inState(SubmissionState.RETURNED)
                .filter(returned -> counted.isEmpty() || decidedAfter(returned, counted.get()));
    }

    private static boolean decidedAfter(Submission one, Submission other) {
        return one.decision()
                .orElseThrow()
                .at()
                .isAfter(other.decision().orElseThrow().at());
    }

    private Optional<Submission> inState(SubmissionState state) {
        return versions.reversed().stream()
                .filter(version -> version.state() == state)
                .findFirst();
    }
}
