package kurogo.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.intake.Acceptance.NotKept;
import kurogo.intake.Acceptance.Reason;
import kurogo.intake.AcceptanceOrder.Wanted;
import kurogo.jobs.JobCancelledException;
import kurogo.jobs.JobFailedException;
import kurogo.jobs.JobKind;
import kurogo.jobs.JobRun;
import kurogo.review.ReviewService;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accepts many uploads, or a long one, and reviews the rounds in which something counts from then on. Each file is kept whole
 * or not at all, whenever the job is cancelled or the program ends; begun again, it goes on with what still waits.
 */
@Component
class AcceptanceJob implements JobKind {

    private final JsonMapper json = JsonMapper.shared();
    private final UploadKeeping keeping;
    private final UploadAcceptance acceptance;
    private final ReviewService review;

    AcceptanceJob(UploadKeeping keeping, UploadAcceptance acceptance, ReviewService review) {
        this.keeping = keeping;
        this.acceptance = acceptance;
        this.review = review;
    }

    @Override
    public String name() {
        return "intake.accept";
    }

    String input(List<Upload> seen, Locale language) {
        return json.writeValueAsString(AcceptanceOrder.of(seen, language));
    }

    @Override
    public void run(String input, JobRun run) {
        AcceptanceOrder order = json.readValue(input, AcceptanceOrder.class);
        Map<Long, Upload> waiting = keeping
                .waiting(order.uploads().stream().map(Wanted::id).toList())
                .stream()
                .collect(Collectors.toMap(Upload::id, Function.identity()));
        List<Upload> asSeen = new ArrayList<>();
        List<Acceptance> outcomes = new ArrayList<>();
        for (Wanted wanted : order.uploads()) {
            Upload now = waiting.get(wanted.id());
            if (now != null && wanted.isAsSeen(now)) {
                asSeen.add(now);
            } else if (now != null) {
                outcomes.add(new NotKept(now, Reason.CHANGED_MEANWHILE, Set.of()));
            }
        }
        Progress progress = new Progress(asSeen, run);
        try {
            outcomes.addAll(acceptance.accept(asSeen, progress));
        } catch (JobCancelledException cancelled) {
            review(progress.rounds);
            throw cancelled;
        }
        review(order.uploads().stream().map(Wanted::roundId).collect(Collectors.toCollection(LinkedHashSet::new)));
        tellWhatWasNotKept(outcomes, Texts.in(Locale.forLanguageTag(order.language())));
    }

    private void review(Set<Long> rounds) {
        rounds.forEach(review::evaluate);
    }

    private static void tellWhatWasNotKept(List<Acceptance> outcomes, Texts texts) {
        List<String> words = outcomes.stream()
                .filter(NotKept.class::isInstance)
                .map(NotKept.class::cast)
                .map(notKept -> texts.get(
                        "reception.notKept",
                        notKept.upload().file().name(),
                        texts.get("reception.NotKept." + notKept.reason().name())))
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            throw new JobFailedException(String.join(" ", words));
        }
    }

    /** Counts reports, and remembers in which rounds something was kept for good. */
    private static final class Progress implements AcceptanceProgress {

        private final JobRun run;
        private final int total;
        private final Set<Long> rounds = new LinkedHashSet<>();
        private int done;

        Progress(List<Upload> uploads, JobRun run) {
            this.run = run;
            this.total =
                    uploads.stream().mapToInt(upload -> upload.reports().size()).sum();
        }

        @Override
        public void kept(Upload upload, int reports) {
            if (!upload.everyRound()) {
                rounds.add(upload.roundId());
            }
            done += reports;
            run.progress(done, total, upload.file().name());
        }
    }
}
