package kurogo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kurogo.Kurogo;
import kurogo.access.ActingAs;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.benchmark.FictionalPrefecture.Place;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.Acceptance;
import kurogo.intake.IncomingFiles;
import kurogo.intake.IncomingService;
import kurogo.intake.IntakeService;
import kurogo.intake.Upload;
import kurogo.jobs.Job;
import kurogo.jobs.JobService;
import kurogo.report.CompletenessService;
import kurogo.report.FileContent;
import kurogo.report.NewRound;
import kurogo.report.NewSubmission;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.Submission;
import kurogo.report.SubmissionService;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import kurogo.review.ReviewOutcome;
import kurogo.review.ReviewService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Kurogo as people use it, on an embedded database of its own, with the fictional prefecture's municipalities. */
final class Program implements AutoCloseable {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;

    private final Path folder;
    private final ConfigurableApplicationContext context;

    private Program(Path folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    static Program start() throws IOException {
        return start(FictionalPrefecture.places());
    }

    /** With so many municipalities and no more. */
    static Program start(List<Place> places) throws IOException {
        return start(places, List.of());
    }

    /**
     * The same with options of its own.
     *
     * @param options as they are given to the program: {@code --name=value}
     */
    static Program start(List<Place> places, List<String> options) throws IOException {
        Program program = start(false, options);
        program.doing(() -> {
            program.bean(MasterImportService.class).importMaster(FictionalPrefecture.master(places));
            return program;
        });
        return program;
    }

    /** With the demo prefecture as everybody gets it at the first start. */
    static Program startWithDemo() throws IOException {
        return start(true, List.of());
    }

    private static Program start(boolean demo, List<String> options) throws IOException {
        Path folder = Files.createTempDirectory("kurogo-benchmark");
        List<String> all = new ArrayList<>(List.of(
                "--kurogo.data=" + folder,
                "--kurogo.demo=" + demo,
                "--kurogo.first-administrator=false",
                "--server.port=0"));
        all.addAll(options);
        return new Program(folder, SpringApplication.run(Kurogo.class, all.toArray(String[]::new)));
    }

    Path folder() {
        return folder;
    }

    ReportingRound open(ReportingPeriod period) {
        return doing(() -> bean(RoundService.class)
                .create(new NewRound(period, period.code(), LocalDate.of(2026, 5, 29), Set.of(Programme.values()))));
    }

    /** Brings a file in for every round it holds, waits until the job has read it, and returns its size. */
    long stage(ReportingRound round, Path file) throws IOException, InterruptedException {
        doing(() -> bean(IncomingService.class)
                .receive(round.id(), file.getFileName().toString(), FileContent.of(file), true));
        while (!incoming(round).incoming().isEmpty()) {
            List<Job> jobs = doing(() -> bean(JobService.class).own(1));
            if (jobs.getFirst().state().isOver() && !incoming(round).incoming().isEmpty()) {
                throw new IllegalStateException("The job ended before the file: " + jobs);
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        if (!incoming(round).refused().isEmpty()) {
            throw new IllegalStateException(
                    "Refused: " + incoming(round).refused().getFirst());
        }
        return Files.size(file);
    }

    List<Upload> staged(List<ReportingRound> rounds) {
        return doing(() -> rounds.stream()
                .flatMap(round -> bean(IntakeService.class).staged(round.id()).stream())
                .toList());
    }

    /** Accepts uploads and returns how many reports count from then on. */
    long accept(List<Upload> uploads) {
        List<Acceptance> outcomes = doing(() -> bean(IntakeService.class).accept(uploads));
        outcomes.stream()
                .filter(outcome -> !(outcome instanceof Acceptance.Kept))
                .findFirst()
                .ifPresent(outcome -> {
                    throw new IllegalStateException("Not kept: " + outcome);
                });
        return uploads.stream().mapToLong(upload -> upload.reports().size()).sum();
    }

    /** Accepts the first reports of municipalities, all together. */
    void reportAll(ReportingRound round, Map<MunicipalityCode, ReportAnswers> reports) {
        doing(() -> {
            bean(SubmissionService.class)
                    .acceptMany(
                            round.id(),
                            reports.entrySet().stream()
                                    .map(report -> new NewSubmission(
                                            report.getKey(),
                                            round.dueOn(),
                                            Optional.empty(),
                                            report.getValue(),
                                            List.of(),
                                            Optional.empty()))
                                    .toList());
            return round;
        });
    }

    /** Accepts a report in place of the one that counts. */
    void report(ReportingRound round, MunicipalityCode municipality, ReportAnswers answers) {
        doing(() -> {
            Optional<Long> standing = bean(CompletenessService.class)
                    .standing(round.id(), municipality)
                    .counted()
                    .map(Submission::id);
            return bean(SubmissionService.class)
                    .accept(
                            round.id(),
                            List.of(new NewSubmission(
                                    municipality, round.dueOn(), Optional.empty(), answers, List.of(), standing)));
        });
    }

    /** Evaluates a round and returns how many flags it kept, raised or saw go. */
    long review(ReportingRound round) {
        ReviewOutcome outcome = doing(() -> bean(ReviewService.class).evaluate(round.id()));
        return (long) outcome.raised() + outcome.kept() + outcome.cleared() + outcome.reopened();
    }

    @Override
    public void close() throws IOException {
        context.close();
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private IncomingFiles incoming(ReportingRound round) {
        return doing(() -> bean(IncomingService.class).of(round.id()));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T doing(Supplier<T> work) {
        return ActingAs.program("benchmark", work);
    }
}
