package kurogo.intake;

import java.util.List;
import kurogo.intake.read.UnderstoodFile;
import kurogo.report.ReportingRound;

/** Opens and reads what comes in. */
interface FileReading {

    /** Reads a file, or each file in it when it is an archive. */
    List<ReadFile> read(ReportingRound round, String name, byte[] bytes);

    /** Reads a file that is no archive. */
    UnderstoodFile readOne(ReportingRound round, String name, byte[] bytes);
}
