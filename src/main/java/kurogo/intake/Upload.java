package kurogo.intake;

import java.time.LocalDate;
import java.util.List;
import kurogo.report.SourceFileReference;

/**
 * A file that was understood at least in part and waits for a person's word.
 *
 * @param id its number in the database
 * @param roundId the round it is for
 * @param file the file
 * @param handedInOn the day that will count for lateness: the day written on the report, else the day it came in
 * @param everyRound whether the file is read for every round it holds, and is accepted in all of them or in none
 * @param otherRounds whether it is a list that holds rows of other rounds, which were left out
 * @param reports the municipalities whose reports it holds, by code, with what stood for each when this was read
 * @param errors problems that keep it from being accepted
 * @param notices things to know before accepting it
 * @param corrections cells that say their value in another spelling
 * @param version grows with each change
 */
public record Upload(
        long id,
        long roundId,
        SourceFileReference file,
        LocalDate handedInOn,
        boolean everyRound,
        boolean otherRounds,
        List<UploadedReport> reports,
        int errors,
        int notices,
        int corrections,
        int version) {

    public Upload {
        reports = List.copyOf(reports);
    }

    /** Whether it can be accepted or handed in: at least one report and no error. */
    public boolean isAcceptable() {
        return errors == 0 && !reports.isEmpty();
    }
}
