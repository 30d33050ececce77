package kurogo.intake;

import java.util.List;
import kurogo.access.CurrentUser;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Component;

/** Writes down what is understood of a waiting file by now, in every round it waits in. */
@Component
class Rereading {

    private final UploadRepository uploads;
    private final FindingRepository findings;
    private final RoundService rounds;
    private final CurrentUser user;

    Rereading(UploadRepository uploads, FindingRepository findings, RoundService rounds, CurrentUser user) {
        this.uploads = uploads;
        this.findings = findings;
        this.rounds = rounds;
        this.user = user;
    }

    /**
     * Why a file cannot wait as it is read by now: a reporter cannot turn a report into another municipality's, and a list
     * goes on waiting in the rounds it waits in.
     *
     * @param where what the reading rests on that changed
     * @param text what is written there by now
     */
    List<Problem> reasonsAgainst(Upload upload, ReadingSummary summary, Place where, String text) {
        List<Problem> others = Refusal.of(
                        upload.file().name(), summary, user.get().municipality())
                .stream()
                .filter(problem -> problem.code() == ProblemCode.OTHER_MUNICIPALITY)
                .toList();
        return others.isEmpty() && upload.everyRound() ? otherPeriods(upload, summary, where, text) : others;
    }

    /**
     * Writes it down.
     *
     * @throws StaleVersionException when someone else changed, accepted or discarded the upload meanwhile
     */
    void write(Upload upload, ReadingSummary summary) {
        for (Upload waiting : ofFile(upload)) {
            ReadingDigest digest = digest(waiting, summary);
            if (!uploads.readAnew(waiting, digest)) {
                throw new StaleVersionException(waiting);
            }
            findings.put(waiting.id(), digest.found());
        }
    }

    private List<Problem> otherPeriods(Upload upload, ReadingSummary summary, Place where, String text) {
        List<String> waiting = ofFile(upload).stream()
                .map(other -> rounds.get(other.roundId()).period().code())
                .sorted()
                .toList();
        return summary.periods().stream()
                .map(period -> period.code())
                .filter(period -> !waiting.contains(period))
                .map(period -> Problem.error(ProblemCode.OTHER_PERIOD, where, text, period, String.join(" ", waiting)))
                .toList();
    }

    private List<Upload> ofFile(Upload upload) {
        return uploads.ofFile(upload.file().id(), user.get().municipality());
    }

    private ReadingDigest digest(Upload waiting, ReadingSummary summary) {
        return waiting.everyRound()
                ? summary.digest(rounds.get(waiting.roundId()).period())
                : summary.digest();
    }
}
