package kurogo.analysis;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
import kurogo.report.ReportingRound;
import kurogo.report.RoundFigureService;
import kurogo.report.RoundService;
import kurogo.report.answers.KeyAnswers;
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
    private final RoundFigureService figures;
    private final RecordedFigures records;
    private final AreaService area;
    private final DataVersions versions;
    private final Clock clock;

    AnalysisService(
            RoundService rounds,
            RoundFigureService figures,
            RecordedFigures records,
            AreaService area,
            DataVersions versions,
            Clock clock) {
        this.rounds = rounds;
        this.figures = figures;
        this.records = records;
        this.area = area;
        this.versions = versions;
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
        List<ReportingRound> periods = all.stream()
                .filter(one -> one.period().part() == round.period().part())
                .filter(one -> one.period().compareTo(round.period()) <= 0)
                .filter(one -> one.equals(round)
                        || settings.from()
                                .filter(first -> one.period().compareTo(first) < 0)
                                .isEmpty())
                .toList();
        Map<FiscalYear, Map<MunicipalityCode, Integer>> residents =
                area.residents(periods.stream().map(one -> one.period().year()).toList());
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
                JapanTime.today(clock),
                Optional.of(versions.of(round, periods)));
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
            List<ReportingRound> periods,
            List<Municipality> asked,
            Map<FiscalYear, Map<MunicipalityCode, Integer>> residents) {
        Map<Long, Map<MunicipalityCode, KeyAnswers>> answers =
                figures.answers(periods.stream().map(ReportingRound::id).toList());
        RecordedFigures.Found recorded = settings.measure().isShare()
                ? ReviewShares.of(settings, periods, answers)
                : records.of(
                        settings.measure(),
                        periods.stream().map(ReportingRound::period).toList());
        SortedMap<ReportingPeriod, List<AnalysedMunicipality>> years = new TreeMap<>(Comparator.naturalOrder());
        for (ReportingRound round : periods) {
            Map<MunicipalityCode, KeyAnswers> counted = answers.getOrDefault(round.id(), Map.of());
            Map<MunicipalityCode, Integer> living =
                    residents.getOrDefault(round.period().year(), Map.of());
            Function<Municipality, Facts> facts = one -> facts(
                    Optional.ofNullable(counted.get(one.code())).map(report -> report.programme(settings.programme())),
                    living.get(one.code()),
                    recorded.of(one.code(), round.period()));
            years.put(round.period(), rows(asked, facts, settings.measure()));
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

    private static Facts facts(
            Optional<ProgrammeAnswers> answers, @Nullable Integer residents, OptionalDouble recorded) {
        return new Facts(
                answers.isPresent(),
                answers.orElse(ProgrammeAnswers.BLANK),
                residents == null ? OptionalInt.empty() : OptionalInt.of(residents),
                recorded);
    }
}
