package kurogo.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kurogo.access.ActingAs;
import kurogo.area.AreaService;
import kurogo.area.MasterFiles;
import kurogo.area.MasterImportService;
import kurogo.area.master.Municipality;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.durability.Promise.Kind;
import kurogo.followup.ContactBookService;
import kurogo.followup.MunicipalContact;
import kurogo.intake.Acceptance;
import kurogo.intake.IncomingService;
import kurogo.intake.IntakeService;
import kurogo.intake.Staging;
import kurogo.intake.Upload;
import kurogo.jobs.JobUnderwayException;
import kurogo.report.FileContent;
import kurogo.report.NewRound;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.Submission;
import kurogo.report.answers.Programme;
import kurogo.review.ReviewOutcome;
import kurogo.review.ReviewService;
import org.springframework.dao.DataAccessException;

/** Four people's work, each without a pause: files come in, reports are accepted, rounds evaluated, contacts changed. */
final class Labour {

    private static final int ONE_BY_A_JOB_OF = 4;
    private static final Path DATA = Path.of("data");
    private static final ReportingPeriod PERIOD = new ReportingPeriod(new FiscalYear(2025), PeriodPart.ANNUAL);

    private final MasterImportService master;
    private final AreaService area;
    private final RoundService rounds;
    private final IncomingService incoming;
    private final IntakeService intake;
    private final ReportService reports;
    private final ReviewService review;
    private final ContactBookService contacts;

    Labour(
            MasterImportService master,
            AreaService area,
            RoundService rounds,
            IncomingService incoming,
            IntakeService intake,
            ReportService reports,
            ReviewService review,
            ContactBookService contacts) {
        this.master = master;
        this.area = area;
        this.rounds = rounds;
        this.incoming = incoming;
        this.intake = intake;
        this.reports = reports;
        this.review = review;
        this.contacts = contacts;
    }

    /** Begins and returns; the work never ends by itself. */
    void begin(long seed) {
        ReportingRound round = ActingAs.program(Victim.NAME, this::ground);
        List<Path> files = reportFiles();
        Random chance = new Random(seed);
        endlessly(new Random(chance.nextLong()), mine -> receive(round, any(files, mine), mine));
        endlessly(new Random(chance.nextLong()), mine -> accept(round, any(files, mine), mine));
        endlessly(new Random(chance.nextLong()), mine -> evaluate(round));
        endlessly(new Random(chance.nextLong()), mine -> changeContact(any(area.municipalities(), mine)));
    }

    private interface Step {
        void take(Random chance);
    }

    private static void endlessly(Random chance, Step step) {
        Thread.ofPlatform().start(() -> {
            while (true) {
                ActingAs.program(Victim.NAME, () -> {
                    try {
                        step.take(chance);
                    } catch (JobUnderwayException | DataAccessException metOthers) {
                        System.out.println("REFUSED\t" + metOthers);
                    }
                    return step;
                });
            }
        });
    }

    private ReportingRound ground() {
        if (area.prefecture().isEmpty()) {
            master.importMaster(new MasterFiles(
                    text("prefecture.json"),
                    text("municipalities.csv"),
                    text("population.csv"),
                    text("area_and_finance.csv"),
                    2026,
                    text("boundaries.geojson")));
        }
        return rounds.find(PERIOD)
                .orElseGet(() -> rounds.create(
                        new NewRound(PERIOD, "令和7年度", LocalDate.of(2026, 5, 29), EnumSet.copyOf(Programme.REVIEWED))));
    }

    private void receive(ReportingRound round, Path file, Random chance) {
        String name = "受付-" + Long.toUnsignedString(chance.nextLong(), 36) + ".xlsx";
        incoming.receive(round.id(), name, FileContent.of(bytes(file)), false);
        promise(Kind.FILE_RECEIVED, name, 1);
    }

    /** By hand and now and then by a job, as people do. */
    private void accept(ReportingRound round, Path file, Random chance) {
        String name = "受理-" + Long.toUnsignedString(chance.nextLong(), 36) + ".xlsx";
        List<Upload> staged = intake.stage(round.id(), name, bytes(file)).stream()
                .flatMap(each -> each instanceof Staging.Staged one ? Stream.of(one.upload()) : Stream.empty())
                .toList();
        if (chance.nextInt(ONE_BY_A_JOB_OF) == 0) {
            intake.beginAccepting(staged, Locale.JAPANESE);
            return;
        }
        intake.accept(staged).stream()
                .flatMap(each -> each instanceof Acceptance.Kept kept ? kept.submissions().stream() : Stream.empty())
                .forEach(this::promise);
    }

    private void promise(Submission accepted) {
        promise(
                Kind.REPORT_ACCEPTED,
                Long.toString(accepted.id()),
                reports.sources(accepted.id()).size());
    }

    private void evaluate(ReportingRound round) {
        ReviewOutcome outcome = review.evaluate(round.id());
        promise(
                Kind.ROUND_EVALUATED,
                Long.toString(outcome.runId()),
                review.result(outcome.runId()).flags().size());
    }

    private void changeContact(Municipality municipality) {
        Optional<MunicipalContact> known =
                contacts.of(List.of(municipality.code())).stream().findFirst();
        MunicipalContact contact = known.map(seen -> contacts.change(
                        seen, MunicipalContact.Person.named("担当" + (seen.version() + 1), "福祉課", "主任"), false))
                .orElseGet(() -> contacts.add(municipality.code(), MunicipalContact.Person.named("担当1", "福祉課", "主任")));
        promise(Kind.CONTACT_CHANGED, Long.toString(contact.id()), contact.version());
    }

    private static void promise(Kind kind, String subject, long number) {
        System.out.println(new Promise(kind, subject, number).line());
    }

    private static <T> T any(List<T> list, Random chance) {
        return list.get(chance.nextInt(list.size()));
    }

    private static List<Path> reportFiles() {
        try (Stream<Path> files = Files.list(DATA.resolve("reports/R7"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String name) {
        return new String(bytes(DATA.resolve(name)), StandardCharsets.UTF_8);
    }
}
