package kurogo.report;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.db.Tables.SOURCE_FILE_PART;
import static kurogo.report.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SourceFileServiceTest {

    private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    SourceFileService files;

    @Autowired
    DSLContext database;

    @BeforeEach
    void importMaster() {
        ThreeMunicipalities.importThrough(imports);
    }

    @Test
    void aFileComesBackByteForByte() {
        SourceFileReference kept = asStaff(() -> files.keep("報告.xlsx", FileContent.of(CONTENT)));

        assertThat(asStaff(() -> files.content(kept.id()))).isEqualTo(CONTENT);
        assertThat(kept.sizeBytes()).isEqualTo(3);
        // FIPS 180-2, appendix B.1: the digest of "abc".
        assertThat(kept.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aLongFileIsKeptInPartsTheDatabaseReadsSafelyWhileItStillWritesThem() {
        byte[] content = new byte[3 * SourceFileRepository.BYTES_OF_A_PART + 1];
        new Random(7).nextBytes(content);

        SourceFileReference kept = asStaff(() -> files.keep("一覧.csv", FileContent.of(content)));

        assertThat(asStaff(() -> files.content(kept.id()))).isEqualTo(content);
        assertThat(database.select(SOURCE_FILE_PART.CONTENT)
                        .from(SOURCE_FILE_PART)
                        .where(SOURCE_FILE_PART.SOURCE_FILE_ID.eq(kept.id()))
                        .orderBy(SOURCE_FILE_PART.NUMBER)
                        .fetch(part -> part.value1().length))
                .containsExactly(1 << 18, 1 << 18, 1 << 18, 1);
    }

    @Test
    void aReporterIsGivenWhatTheirOwnPeopleBroughtIn() {
        SourceFileReference own = asReporterOf(CITY, () -> files.keep("報告.xlsx", FileContent.of(CONTENT)));
        SourceFileReference staffs = asStaff(() -> files.keep("報告.xlsx", FileContent.of(CONTENT)));

        assertThat(asReporterOf(CITY, () -> files.content(own.id()))).isEqualTo(CONTENT);
        assertThatThrownBy(() -> asReporterOf(TOWN, () -> files.content(own.id())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> files.content(staffs.id())))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aReporterIsGivenTheFileTheirReportWasReadFromButNoneWithAnothersReport() {
        SourceFileReference single = asStaff(() -> files.keep("汐見原市.xlsx", FileContent.of(CONTENT)));
        SourceFileReference combined = asStaff(() -> files.keep("一覧.csv", FileContent.of(CONTENT)));
        accept(6, single, CITY);
        accept(7, combined, CITY, TOWN);

        assertThat(asReporterOf(CITY, () -> files.content(single.id()))).isEqualTo(CONTENT);
        assertThatThrownBy(() -> asReporterOf(CITY, () -> files.content(combined.id())))
                .isInstanceOf(NoSuchElementException.class);
    }

    private void accept(int reiwa, SourceFileReference file, MunicipalityCode... municipalities) {
        List<NewSubmission> reports = Arrays.stream(municipalities)
                .map(code -> new NewSubmission(
                        code,
                        SampleReports.DUE,
                        Optional.of(file.id()),
                        report(code, 1).answers(),
                        List.of(),
                        Optional.empty()))
                .toList();
        asStaff(() ->
                submissions.accept(rounds.create(SampleReports.round(reiwa)).id(), reports));
    }
}
