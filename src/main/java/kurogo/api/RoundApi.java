package kurogo.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.CombinedRow;
import kurogo.report.CombinedTableService;
import kurogo.report.CompletenessService;
import kurogo.report.ReportStanding;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.Submission;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rounds, where each municipality stands in them, and the figures that count. Reporters are told of their own municipality alone. */
@RestController
@RequestMapping("/api/v1/rounds")
@NeedsScope(ApiScope.REPORTS)
class RoundApi {

    private final RoundService rounds;
    private final CompletenessService completeness;
    private final CombinedTableService table;

    RoundApi(RoundService rounds, CompletenessService completeness, CombinedTableService table) {
        this.rounds = rounds;
        this.completeness = completeness;
        this.table = table;
    }

    /** A round; its period names it in addresses. */
    record Round(
            String period,
            String title,
            int year,
            PeriodPart part,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate dueOn,
            Set<Programme> programmes,
            Instant openedAt,
            Optional<Instant> closedAt) {
        static Round of(ReportingRound round) {
            ReportingPeriod period = round.period();
            return new Round(
                    period.code(),
                    round.title(),
                    period.year().startYear(),
                    period.part(),
                    period.firstDay(),
                    period.lastDay(),
                    round.dueOn(),
                    round.programmes(),
                    round.openedAt(),
                    round.closedAt());
        }
    }

    /** Where a municipality stands. */
    enum State {
        /** 未提出. */
        MISSING,
        /** 提出済: waits for staff's check. */
        HANDED_IN,
        /** 差戻し. */
        RETURNED,
        /** 受理済: it counts. */
        ACCEPTED;

        static State of(ReportStanding standing) {
            if (standing.awaitsCheck()) {
                return HANDED_IN;
            }
            if (standing.isSentBack()) {
                return RETURNED;
            }
            return standing.counted().isPresent() ? ACCEPTED : MISSING;
        }
    }

    /** One municipality in a round. */
    record Standing(
            String municipality,
            String name,
            State state,
            boolean late,
            Optional<LocalDate> handedInOn,
            Optional<Version> counted,
            Optional<Version> pending) {
        static Standing of(ReportStanding standing) {
            return new Standing(
                    standing.municipality().digits(),
                    standing.name(),
                    State.of(standing),
                    standing.late(),
                    standing.handedInOn(),
                    standing.counted().map(Version::of),
                    standing.pending().map(Version::of));
        }
    }

    /** A version of a report. */
    record Version(int number, LocalDate handedInOn, Instant receivedAt) {
        static Version of(Submission submission) {
            return new Version(submission.number(), submission.handedInOn(), submission.receivedAt());
        }
    }

    /** A value, or the way its field is silent: one of the two. */
    record Stated<T>(Optional<T> value, Optional<Silence> silence) {
        static <T> Stated<T> of(Answer<T> answer) {
            return new Stated<>(answer.asValue(), answer.asSilence());
        }
    }

    /** What counts of one municipality and programme. */
    record Result(
            String municipality,
            String name,
            Programme programme,
            boolean reported,
            Stated<Boolean> run,
            Stated<Integer> firstMonth,
            Stated<Long> cases,
            Stated<Long> costYen,
            Stated<Long> contractedYen,
            Stated<WayOfRunning> way,
            String sourceFile,
            String sourceCell) {
        static Result of(CombinedRow row) {
            return new Result(
                    row.municipality().digits(),
                    row.name(),
                    row.programme(),
                    row.reported(),
                    Stated.of(row.run()),
                    Stated.of(row.firstMonth().map(Month::getValue)),
                    Stated.of(row.cases()),
                    Stated.of(row.costYen()),
                    Stated.of(row.contractedYen()),
                    Stated.of(row.way()),
                    row.sourceFile(),
                    row.sourceCell());
        }
    }

    @GetMapping
    ResponseEntity<ApiPage<Round>> list(@RequestParam Optional<Integer> year, Paging paging) {
        List<ReportingRound> found = rounds.all().stream()
                .filter(round -> year.map(
                                asked -> asked == round.period().year().startYear())
                        .orElse(true))
                .toList();
        return paging.of(found, Round::of);
    }

    @GetMapping("/{period}")
    Round one(@PathVariable ReportingPeriod period) {
        return Round.of(find(period));
    }

    @GetMapping("/{period}/submissions")
    ResponseEntity<ApiPage<Standing>> submissions(
            @PathVariable ReportingPeriod period,
            @RequestParam Optional<State> state,
            @RequestParam Optional<Boolean> late,
            Paging paging) {
        List<ReportStanding> found = completeness.of(find(period).id()).standings().stream()
                .filter(standing -> state.map(State.of(standing)::equals).orElse(true))
                .filter(standing -> late.map(asked -> asked == standing.late()).orElse(true))
                .toList();
        return paging.of(found, Standing::of);
    }

    @GetMapping("/{period}/results")
    ResponseEntity<ApiPage<Result>> results(
            @PathVariable ReportingPeriod period,
            @RequestParam Optional<Programme> programme,
            @RequestParam Optional<MunicipalityCode> municipality,
            Paging paging) {
        List<CombinedRow> found = table.ofRound(find(period).id()).stream()
                .filter(row -> programme.map(row.programme()::equals).orElse(true))
                .filter(row -> municipality.map(row.municipality()::equals).orElse(true))
                .toList();
        return paging.of(found, Result::of);
    }

    private ReportingRound find(ReportingPeriod period) {
        return rounds.find(period).orElseThrow(() -> new NoSuchElementException(period.code()));
    }
}
