package kurogo.report;

import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static org.jooq.impl.DSL.row;

import java.time.OffsetDateTime;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Columns by which queries on {@code submission}, with {@code source_file} joined on the left, read submissions. */
final class SubmissionColumnsRepository {

    /** The period of the current row of {@code reporting_round}. */
    static final SelectField<ReportingPeriod> PERIOD = row(
                    REPORTING_ROUND.FISCAL_YEAR.convertFrom(FiscalYear::new),
                    REPORTING_ROUND.PART.convertFrom(PeriodPart::valueOf))
            .mapping(ReportingPeriod::new);

    static final SelectField<SourceFileReference> FILE = row(
                    SOURCE_FILE.ID,
                    SOURCE_FILE.NAME,
                    SOURCE_FILE.SHA256,
                    SOURCE_FILE.SIZE_BYTES,
                    SOURCE_FILE.RECEIVED_AT.convertFrom(OffsetDateTime::toInstant),
                    SOURCE_FILE.RECEIVED_BY)
            .mapping(SourceFileReference::new);

    private static final SelectField<Optional<SourceFileReference>> FILE_IF_ANY = row(
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
                    SUBMISSION.MUNICIPALITY_CODE.convertFrom(MunicipalityCode::new),
                    SUBMISSION.NUMBER,
                    SUBMISSION.STATE.convertFrom(SubmissionState::valueOf),
                    SUBMISSION.HANDED_IN_ON,
                    SUBMISSION.RECEIVED_AT.convertFrom(OffsetDateTime::toInstant),
                    SUBMISSION.RECEIVED_BY,
                    DECISION,
                    SUBMISSION.REMARK,
                    FILE_IF_ANY,
                    SUBMISSION.VERSION)
            .mapping(Submission::new);

    private SubmissionColumnsRepository() {}

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
