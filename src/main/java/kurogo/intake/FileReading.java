package kurogo.intake;

import java.util.List;
import kurogo.intake.read.UnderstoodFile;
import kurogo.report.ReportingRound;

interface FileReading {
    List<ReadFile> read(ReportingRound round, String name, byte[] bytes);

    UnderstoodFile readOne(ReportingRound round, String name, byte[] bytes);
}
