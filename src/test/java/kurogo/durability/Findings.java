package kurogo.durability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import kurogo.access.AuditCheck;
import kurogo.access.AuditService;
import kurogo.jobs.JobService;
import kurogo.report.ReportService;
import kurogo.review.ReviewService;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is found when the program is back: whether every promise was kept, and nothing done by half. */
public final class Findings {

    private static final int JOBS_LOOKED_AT = 10_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private static final Map<String, String> DONE_BY_HALF = Map.of(
            "submissions without answers",
            "select count(*) from submission s where not exists"
                    + " (select 1 from report_answer a where a.submission_id = s.id)",
            "submissions without programmes",
            "select count(*) from submission s where not exists"
                    + " (select 1 from programme_answer a where a.submission_id = s.id)",
            "files without all of their bytes",
            "select count(*) from source_file f where f.size_bytes <>"
                    + " (select coalesce(sum(octet_length(p.content)), 0) from source_file_part p where p.source_file_id = f.id)",
            "uploads without reports and without errors",
            "select count(*) from upload where errors = 0 and municipalities = ''",
            "acceptances that are not in the audit trail, or there alone",
            "select abs((select count(distinct source_file_id) from submission)"
                    + " - (select count(*) from audit_entry where action = 'submission.accepted'))",
            "flags of no event",
            "select count(*) from flag f where not exists (select 1 from flag_event e where e.flag_id = f.id)",
            "files taken in whose reading was forgotten",
            "select count(*) from incoming_file");

    private final JdbcTemplate database;
    private final JobService jobs;
    private final ReportService reports;
    private final ReviewService review;
    private final AuditService audit;

    public Findings(
            JdbcTemplate database, JobService jobs, ReportService reports, ReviewService review, AuditService audit) {
        this.database = database;
        this.jobs = jobs;
        this.reports = reports;
        this.review = review;
        this.audit = audit;
    }

    /** What is not as it must be, in words; nothing when all is well. Jobs left behind are waited for first. */
    public List<String> broken(Collection<Promise> promises) {
        List<String> broken = new ArrayList<>();
        awaitJobs();
        promises.forEach(promise -> {
            if (!isKept(promise)) {
                broken.add("not kept: " + promise);
            }
        });
        DONE_BY_HALF.forEach((what, query) -> {
            if (count(query) > 0) {
                broken.add(what);
            }
        });
        AuditCheck check = audit.check();
        check.fault().ifPresent(fault -> broken.add("audit trail: " + fault));
        return broken;
    }

    private boolean isKept(Promise promise) {
        return switch (promise.kind()) {
            case FILE_RECEIVED -> count("select count(*) from source_file where name = ?", promise.subject()) == 1;
            case REPORT_ACCEPTED ->
                count(
                                        "select count(*) from submission where id = ? and state in ('ACCEPTED', 'SUPERSEDED')",
                                        promise.id())
                                == 1
                        && reports.sources(promise.id()).size() == promise.number();
            case ROUND_EVALUATED ->
                count("select count(*) from review_run where id = ?", promise.id()) == 1
                        && review.result(promise.id()).flags().size() == promise.number();
            case CONTACT_CHANGED ->
                count("select coalesce(max(version), -1) from municipal_contact where id = ?", promise.id())
                        >= promise.number();
        };
    }

    /** Every job of an earlier life is done again or has failed, and none hangs. */
    private void awaitJobs() {
        while (jobs.all(JOBS_LOOKED_AT).stream().anyMatch(job -> !job.state().isOver())) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private long count(String query, Object... arguments) {
        Long counted = database.queryForObject(query, Long.class, arguments);
        return counted == null ? 0 : counted;
    }
}
