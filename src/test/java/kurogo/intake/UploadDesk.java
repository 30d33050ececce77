package kurogo.intake;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurogo.intake.Staging.Staged;
import kurogo.report.ReportingRound;

/** Where staff bring files in to a round and accept them. */
final class UploadDesk {

    private final IntakeService intake;
    private final ReportingRound round;

    UploadDesk(IntakeService intake, ReportingRound round) {
        this.intake = intake;
        this.round = round;
    }

    /** The city's report. */
    static ReportWorkbook city() {
        return ReportWorkbook.of(CITY, "汐見原市");
    }

    Upload stage(ReportWorkbook workbook) {
        return stage(workbook.bytes());
    }

    Upload stage(byte[] bytes) {
        return stage("報告.xlsx", bytes);
    }

    /** Brings in a file that is understood at least in part. */
    Upload stage(String name, byte[] bytes) {
        Staging staging = asStaff(() -> intake.stage(round.id(), name, bytes)).getFirst();
        assertThat(staging).isInstanceOf(Staged.class);
        return ((Staged) staging).upload();
    }

    Acceptance accept(Upload upload) {
        return asStaff(() -> intake.accept(List.of(upload))).getFirst();
    }
}
