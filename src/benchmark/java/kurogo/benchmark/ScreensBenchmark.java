package kurogo.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kurogo.access.IssuedPassword;
import kurogo.access.OnBehalf;
import kurogo.access.OwnAccountService;
import kurogo.access.Role;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.analysis.AnalysisService;
import kurogo.analysis.FigureSettings;
import kurogo.area.master.MunicipalityCode;
import kurogo.benchmark.FictionalPrefecture.Place;
import kurogo.benchmark.Stopwatch.Contestant;
import kurogo.municipality.MunicipalityService;
import kurogo.overview.OverviewService;
import kurogo.report.ReportingRound;
import kurogo.report.answers.ReportAnswers;
import kurogo.review.FlagFilter;
import kurogo.review.FlagGrouping;
import kurogo.review.FlagInboxService;
import kurogo.review.FlagOrder;
import kurogo.review.rule.ReviewedMunicipality;
import kurogo.review.rule.ReviewedRound;

/** What the overview, the list of municipalities, a municipality's page, the inbox and the explorer ask the server for, at national size. */
public final class ScreensBenchmark {

    private static final String OWN_PASSWORD = "benchmark-of-screens";

    /** As many rows as a grid fetches at once, and how many of its first pages are looked at in turn. */
    private static final int PAGE = 50;

    private static final int INBOX_PAGES = 20;

    private ScreensBenchmark() {}

    /** Number of municipalities, years, rounds of measuring, and {@code postgresql} or {@code h2}. */
    public static void main(String[] arguments) throws Exception {
        int municipalities = Integer.parseInt(arguments[0]);
        int years = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        if (arguments[3].equals("postgresql")) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                measure(
                        municipalities,
                        years,
                        rounds,
                        List.of(
                                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres"));
            }
        } else {
            measure(municipalities, years, rounds, List.of());
        }
    }

    private static void measure(int municipalities, int years, int rounds, List<String> options) throws Exception {
        List<Place> places = FictionalPrefecture.nation(municipalities);
        List<Place> own = FictionalPrefecture.places(municipalities);
        try (Program program = Program.start(own, options)) {
            new NationSeed(program.bean(DataSource.class)).plant(places.subList(own.size(), places.size()));
            List<ReportingRound> open = new FictionalNation()
                    .rounds(municipalities, years).stream()
                            .map(year -> reported(program, places, year))
                            .toList();
            new NationSeed(program.bean(DataSource.class)).analyse();
            System.out.printf("%,d municipalities, %d years%n", municipalities, years);
            new Stopwatch(rounds)
                    .spreads(contestants(program, open.getLast(), places))
                    .forEach((name, spread) -> System.out.println("  " + name + ": " + spread));
        }
    }

    private static ReportingRound reported(Program program, List<Place> places, ReviewedRound year) {
        ReportingRound round = program.open(year.period());
        Map<MunicipalityCode, ReportAnswers> reports = IntStream.range(0, places.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> places.get(i).code(),
                        i -> answers(year.municipalities().get(i))));
        program.reportAll(round, reports);
        System.out.printf("%s: %,d flags%n", year.period().code(), program.review(round));
        return round;
    }

    private static ReportAnswers answers(ReviewedMunicipality municipality) {
        return municipality.submission().orElseThrow().answers();
    }

    private static List<Contestant> contestants(Program program, ReportingRound round, List<Place> places) {
        long staff = hire(program);
        FlagFilter flags = FlagFilter.everythingIn(round.id());
        List<Contestant> contestants = new ArrayList<>();
        contestants.add(as(
                program,
                staff,
                "overview",
                one -> program.bean(OverviewService.class).of(round).shares().size()));
        contestants.add(as(
                program,
                staff,
                "list of municipalities, all rows",
                one -> program.bean(MunicipalityService.class).ofRound(round).size()));
        contestants.add(as(
                program,
                staff,
                "page of a municipality",
                one -> program.bean(MunicipalityService.class)
                        .page(places.get(one % places.size()).code())
                        .map(page -> 1)
                        .orElse(0)));
        contestants.add(as(
                program,
                staff,
                "page of the inbox of flags, with how many there are",
                one -> program.bean(FlagInboxService.class)
                                .counts(flags, FlagGrouping.NONE)
                                .size()
                        + program.bean(FlagInboxService.class)
                                .page(flags, FlagOrder.GRAVEST_FIRST, one % INBOX_PAGES * PAGE, PAGE)
                                .size()));
        contestants.add(as(
                program,
                staff,
                "a figure of all municipalities and years",
                one -> program.bean(AnalysisService.class)
                        .of(FigureSettings.FIRST)
                        .map(analysis -> analysis.all().size())
                        .orElse(0)));
        return contestants;
    }

    private static Contestant as(Program program, long staff, String name, Function<Integer, Integer> work) {
        OnBehalf onBehalf = program.bean(OnBehalf.class);
        int[] round = {0};
        return new Contestant(name, () -> onBehalf.of(staff, "", () -> (long) work.apply(round[0]++)));
    }

    private static long hire(Program program) {
        return program.doing(() -> {
            UserProfile profile = new UserProfile("staff", "staff", Role.PREFECTURE_STAFF, Optional.empty(), true);
            IssuedPassword issued = program.bean(UserService.class).create(profile);
            long id = issued.account().id();
            program.bean(OnBehalf.class).of(id, "", () -> {
                program.bean(OwnAccountService.class).changePassword(issued.password(), OWN_PASSWORD);
                return id;
            });
            return id;
        });
    }
}
