package kurogo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * One version of one municipality's report to one round.
 *
 * @param id its number in the database
 * @param roundId the round
 * @param municipality whose report it is
 * @param number version number within round and municipality, from 1
 * @param state what became of it
 * @param handedInOn the day that counts for lateness
 * @param receivedAt when it came into the program
 * @param receivedBy name of who brought it in
 * @param decision who accepted it or sent it back, when; nothing while it waits
 * @param remark why it was sent back or counts again, empty otherwise
 * @param file the file it was read from; nothing when it was typed in
 * @param version grows with each change of state
 */
public record Submission(
        long id,
        long roundId,
        MunicipalityCode municipality,
        int number,
        SubmissionState state,
        LocalDate handedInOn,
        Instant receivedAt,
        String receivedBy,
        Optional<Decision> decision,
        String remark,
        Optional<SourceFileReference> file,
        int version) {}
