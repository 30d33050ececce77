package kurogo.intake.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Role;
import kurogo.intake.Acceptance;
import kurogo.intake.Acceptance.Reason;
import kurogo.intake.IntakeService;
import kurogo.intake.Preview;
import kurogo.intake.Rivals;
import kurogo.intake.Upload;
import kurogo.jobs.JobUnderwayException;
import kurogo.report.ReportStanding;
import kurogo.report.Submission;
import kurogo.report.SubmissionService;
import kurogo.review.ReviewService;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** What a role does with reports: a reporter hands in, staff accept or send back. */
@Component
class ReceptionWork {

    /** So many reports are accepted while one waits. */
    private static final int REPORTS_AT_ONCE = 60;

    private final IntakeService intake;
    private final SubmissionService submissions;
    private final ReviewService review;
    private final Letters letters;

    ReceptionWork(IntakeService intake, SubmissionService submissions, ReviewService review, Letters letters) {
        this.intake = intake;
        this.letters = letters;
        this.submissions = submissions;
        this.review = review;
    }

    /** What staff may do with a report that was handed in. */
    interface Reviewing {

        void accept(ReportStanding standing);

        void sendBack(Submission submission, String remark);

        /** Lets an older version count again instead of the one that counts now. */
        void reinstate(Submission submission, Optional<Long> standing, String reason);

        /** A ready letter with which a report goes back. */
        LetterDialog letter(String municipality, Submission submission, Texts texts);
    }

    /**
     * Hands uploads in or accepts them; what counts from now on is reviewed at once. Many reports, and lists of every round,
     * are accepted by a job.
     */
    List<Acceptance> take(Role role, List<Upload> uploads, Locale language) {
        if (role == Role.MUNICIPAL_REPORTER) {
            return intake.handIn(uploads);
        }
        if (isLong(uploads)) {
            return begin(uploads, language);
        }
        List<Acceptance> acceptances = intake.accept(uploads);
        acceptances.stream()
                .filter(Acceptance.Kept.class::isInstance)
                .map(kept -> kept.upload().roundId())
                .distinct()
                .forEach(review::evaluate);
        return acceptances;
    }

    /**
     * What ought to be said of uploads before they are taken. Of so many that a job takes them nobody waits for an answer: their
     * figures are flagged once they count, and of the reports they replace only the number is told.
     */
    Doubts doubts(List<Upload> uploads) {
        Map<Upload, Integer> questions = new LinkedHashMap<>();
        Map<Upload, Integer> emptied = new LinkedHashMap<>();
        Rivals rivals = Rivals.among(uploads);
        boolean manyOrLong = isLong(uploads);
        if (!manyOrLong) {
            rivals.without(uploads)
                    .forEach(upload -> preview(upload).ifPresent(preview -> {
                        questions.put(upload, letters.figuresAskedAbout(preview));
                        emptied.put(upload, preview.emptied());
                    }));
        }
        questions.values().removeIf(none -> none == 0);
        emptied.values().removeIf(none -> none == 0);
        return new Doubts(questions, emptied, rivals, manyOrLong ? replaced(uploads) : 0);
    }

    /** An upload that is gone raises no doubt; taking it tells. */
    private Optional<Preview> preview(Upload upload) {
        try {
            return Optional.of(intake.preview(upload.id()));
        } catch (NoSuchElementException gone) {
            return Optional.empty();
        }
    }

    private static int replaced(List<Upload> uploads) {
        return (int) uploads.stream()
                .flatMap(upload -> upload.reports().stream())
                .filter(report -> report.standing().isPresent())
                .count();
    }

    private List<Acceptance> begin(List<Upload> uploads, Locale language) {
        try {
            intake.beginAccepting(uploads, language);
            return uploads.stream().<Acceptance>map(Acceptance.Begun::new).toList();
        } catch (JobUnderwayException other) {
            return uploads.stream()
                    .<Acceptance>map(upload -> new Acceptance.NotKept(upload, Reason.OTHERS_UNDERWAY, Set.of()))
                    .toList();
        }
    }

    private static boolean isLong(List<Upload> uploads) {
        int reports =
                uploads.stream().mapToInt(upload -> upload.reports().size()).sum();
        return reports > REPORTS_AT_ONCE || uploads.stream().anyMatch(Upload::everyRound);
    }

    /** Nothing for those who only look. */
    Optional<Reviewing> reviewing(Role role) {
        boolean staff = role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
        return staff ? Optional.of(new StaffReviewing()) : Optional.empty();
    }

    private final class StaffReviewing implements Reviewing {

        @Override
        public void accept(ReportStanding standing) {
            submissions.accept(
                    standing.pending().orElseThrow(), standing.counted().map(Submission::id));
            review.evaluate(standing.pending().orElseThrow().roundId());
        }

        @Override
        public void sendBack(Submission submission, String remark) {
            submissions.sendBack(submission, remark);
            review.evaluate(submission.roundId());
        }

        @Override
        public void reinstate(Submission submission, Optional<Long> standing, String reason) {
            submissions.reinstate(submission, standing, reason);
            review.evaluate(submission.roundId());
        }

        @Override
        public LetterDialog letter(String municipality, Submission submission, Texts texts) {
            return letters.about(municipality, submission, texts);
        }
    }
}
