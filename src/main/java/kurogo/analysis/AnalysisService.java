package kurogo.analysis;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForPrefecture;
import kurogo.analysis.measure.Facts;
import kurogo.analysis.measure.Measure;
import kurogo.area.AreaService;
import kurogo.area.Prefecture;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.MunicipalHistoryService;
import kurogo.report.PeriodAnswers;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about the figures that count, in a handful of queries whatever the number of municipalities and years. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class AnalysisService {

    private final RoundService rounds;
    private final MunicipalHistoryService history;
    private final AreaService area;
    private final Clock clock;

    AnalysisService(RoundService rounds, MunicipalHistoryService history, AreaService area, Clock clock) {
        this.rounds = rounds;
        this.history = history;
        this.area = area;
        this.clock = clock;
    }

    /** The answer; nothing while there is no round. */
    public Optional<Analysis> of(FigureSettings settings) {
        List<ReportingRound> all = rounds.all();
        return all.stream()
                .filter(round ->
                        settings.period().filter(round.period()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(round -> of(settings, round, all));
    }

    private Analysis of(FigureSettings settings, ReportingRound round, List<ReportingRound> all) {
        List<ReportingPeriod> periods = all.stream()
                .map(ReportingRound::period)
                .filter(period -> period.part() == round.period().part())
                .filter(period -> period.compareTo(round.period()) <= 0)
                .toList();
        Map<FiscalYear, Map<MunicipalityCode, Integer>> residents =
                area.residents(periods.stream().map(ReportingPeriod::year).toList());
        Optional<PopulationBand> band = settings.band()
                .flatMap(from -> area.bands().bands().stream()
                        .filter(one -> one.from() == from)
                        .findFirst());
        List<Municipality> asked =
                asked(round, band, residents.getOrDefault(round.period().year(), Map.of()));
        return new Analysis(
                settings,
                round.period(),
                band,
                area.bands(),
                years(settings, periods, asked, residents),
                area.prefecture().map(Prefecture::name).orElse(""),
                JapanTime.today(clock));
    }

    private List<Municipality> asked(
            ReportingRound round, Optional<PopulationBand> band, Map<MunicipalityCode, Integer> residents) {
        return area.municipalities(round.dueOn()).stream()
                .filter(one -> band.map(only -> Optional.ofNullable(residents.get(one.code()))
                                .filter(only::holds)
                                .isPresent())
                        .orElse(true))
                .toList();
    }

    private SortedMap<ReportingPeriod, List<AnalysedMunicipality>> years(
            FigureSettings settings,
            List<ReportingPeriod> periods,
            List<Municipality> asked,
            Map<FiscalYear, Map<MunicipalityCode, Integer>> residents) {
        var answers = history.overYears(asked.stream().map(Municipality::code).toList());
        Map<MunicipalityCode, Map<ReportingPeriod, ProgrammeAnswers>> byPeriod = answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> byPeriod(of.getValue(), settings.programme())));
        SortedMap<ReportingPeriod, List<AnalysedMunicipality>> years = new TreeMap<>(Comparator.naturalOrder());
        for (ReportingPeriod period : periods) {
            Function<Municipality, Facts> facts = one -> facts(
                    Optional.ofNullable(
                            byPeriod.getOrDefault(one.code(), Map.of()).get(period)),
                    residents.getOrDefault(period.year(), Map.of()).get(one.code()));
            years.put(period, rows(asked, facts, settings.measure()));
        }
        return years;
    }

    private static List<AnalysedMunicipality> rows(
            List<Municipality> asked, Function<Municipality, Facts> facts, Measure measure) {
        return asked.stream()
                .map(one -> {
                    Facts known = facts.apply(one);
                    return new AnalysedMunicipality(one, known, measure.of(known));
                })
                .toList();
    }

    private static Map<ReportingPeriod, ProgrammeAnswers> byPeriod(List<PeriodAnswers> answers, Programme programme) {
        return answers.stream()
                .collect(Collectors.toMap(
                        PeriodAnswers::period, one -> one.answers().programme(programme), (earlier, later) -> later));
    }

    private static Facts facts(Optional<ProgrammeAnswers> answers, @Nullable Integer residents) {
        return new Facts(
                answers.isPresent(),
                answers.orElse(ProgrammeAnswers.BLANK),
                residents == null ? OptionalInt.empty() : OptionalInt.of(residents));
    }
}
