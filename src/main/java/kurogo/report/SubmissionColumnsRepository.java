package kurogo.report;

import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/**
 * Columns by which queries read rounds' periods, files and submissions, the latter with {@code source_file} joined on the
 * left. Rows are mapped from plain columns: converted ones would be converted twice inside a row of H2.
 */
final class SubmissionColumnsRepository {

    /** The period of the current row of {@code reporting_round}. */
    static final SelectField<ReportingPeriod> PERIOD = row(REPORTING_ROUND.FISCAL_YEAR, REPORTING_ROUND.PART)
            .mapping((year, part) -> new ReportingPeriod(new FiscalYear(year), PeriodPart.valueOf(part)));

    /** The current row of {@code source_file}, if an outer join found one. */
    static final SelectField<Optional<SourceFileReference>> FILE = row(
                    SOURCE_FILE.ID,
                    SOURCE_FILE.NAME,
                    SOURCE_FILE.SHA256,
                    SOURCE_FILE.SIZE_BYTES,
                    SOURCE_FILE.RECEIVED_AT,
                    SOURCE_FILE.RECEIVED_BY)
            .mapping(SubmissionColumnsRepository::file);

    private static final SelectField<Optional<Decision>> DECISION =
            row(SUBMISSION.DECIDED_AT, SUBMISSION.DECIDED_BY).mapping(SubmissionColumnsRepository::decision);

    static final SelectField<Submission> OF_SUBMISSION = row(
                    SUBMISSION.ID,
                    SUBMISSION.ROUND_ID,
                    SUBMISSION.MUNICIPALITY_CODE,
                    SUBMISSION.NUMBER,
                    SUBMISSION.STATE,
                    SUBMISSION.HANDED_IN_ON,
                    SUBMISSION.RECEIVED_AT,
                    SUBMISSION.RECEIVED_BY,
                    DECISION,
                    SUBMISSION.REMARK,
                    FILE,
                    SUBMISSION.VERSION)
            .mapping(SubmissionColumnsRepository::submission);

    private SubmissionColumnsRepository() {}

    private static Submission submission(
            long id,
            long roundId,
            String municipality,
            int number,
            String state,
            LocalDate handedInOn,
            OffsetDateTime receivedAt,
            String receivedBy,
            Optional<Decision> decision,
            String remark,
            Optional<SourceFileReference> file,
            int version) {
        return new Submission(
                id,
                roundId,
                new MunicipalityCode(municipality),
                number,
                SubmissionState.valueOf(state),
                handedInOn,
                receivedAt.toInstant(),
                receivedBy,
                decision,
                remark,
                file,
                version);
    }

    private static Optional<Decision> decision(@Nullable OffsetDateTime at, @Nullable String by) {
        return at == null || by == null ? Optional.empty() : Optional.of(new Decision(at.toInstant(), by));
    }

    private static Optional<SourceFileReference> file(
            @Nullable Long id,
            String name,
            String sha256,
            Long sizeBytes,
            @Nullable OffsetDateTime receivedAt,
            String receivedBy) {
        return id == null || receivedAt == null
                ? Optional.empty()
                : Optional.of(new SourceFileReference(id, name, sha256, sizeBytes, receivedAt.toInstant(), receivedBy));
    }
}
