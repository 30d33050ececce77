package kurogo.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import kurogo.analysis.measure.Facts;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import kurogo.area.master.PopulationBand;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.Silence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts a figure was drawn from, as they are kept: enough to draw it again to the digit, whatever is reported later.
 *
 * @param period the round it is about
 * @param bandFrom smallest population of the band looked at; absent for the whole prefecture
 * @param bandBelow population that is too large for the band
 * @param bandStarts where all bands began; absent in what was kept before distributions were drawn, when the standard ones held
 * @param prefecture name of the prefecture
 * @param on the day it was kept, as ISO writes it
 * @param version of the data; absent in what was kept before it was noted
 * @param rows all municipalities by period
 */
record KeptFacts(
        String period,
        @Nullable Integer bandFrom,
        @Nullable Integer bandBelow,
        @Nullable List<Integer> bandStarts,
        String prefecture,
        String on,
        @Nullable KeptVersion version,
        List<Row> rows) {

    /** One municipality and period; answers in plain form, silences by name. Who paid, and what records say, were not kept at first. */
    record Row(
            String period,
            String code,
            String name,
            MunicipalityType type,
            boolean reported,
            String run,
            String cases,
            String costYen,
            String contractedYen,
            @Nullable String grantYen,
            @Nullable String prefectureYen,
            @Nullable String ownYen,
            @Nullable Integer residents,
            @Nullable Double recorded) {

        private static Row of(ReportingPeriod period, AnalysedMunicipality row) {
            ProgrammeAnswers answers = row.facts().answers();
            OptionalInt residents = row.facts().residents();
            OptionalDouble recorded = row.facts().recorded();
            return new Row(
                    period.code(),
                    row.municipality().code().digits(),
                    row.municipality().name(),
                    row.municipality().type(),
                    row.facts().reported(),
                    answers.run().plain(),
                    answers.cases().plain(),
                    answers.costYen().plain(),
                    answers.contractedYen().plain(),
                    answers.grantYen().plain(),
                    answers.prefectureYen().plain(),
                    answers.ownYen().plain(),
                    residents.isPresent() ? residents.getAsInt() : null,
                    recorded.isPresent() ? recorded.getAsDouble() : null);
        }

        private AnalysedMunicipality analysed(FigureSettings settings) {
            Facts facts = new Facts(
                    reported,
                    new ProgrammeAnswers(
                            answer(run).map(Boolean::valueOf),
                            Answer.blank(),
                            answer(cases).map(Long::valueOf),
                            answer(costYen).map(Long::valueOf),
                            answer(grantYen).map(Long::valueOf),
                            answer(prefectureYen).map(Long::valueOf),
                            answer(ownYen).map(Long::valueOf),
                            answer(contractedYen).map(Long::valueOf),
                            Answer.blank()),
                    residents == null ? OptionalInt.empty() : OptionalInt.of(residents),
                    recorded == null ? OptionalDouble.empty() : OptionalDouble.of(recorded));
            Municipality municipality = new Municipality(new MunicipalityCode(code), name, "", "", "", type);
            return new AnalysedMunicipality(
                    municipality, facts, settings.measure().of(facts));
        }

        private static Answer<String> answer(@Nullable String plain) {
            if (plain == null) {
                return Answer.blank();
            }
            return Arrays.stream(Silence.values())
                    .filter(silence -> silence.name().equals(plain))
                    .findFirst()
                    .map(Answer::<String>silent)
                    .orElseGet(() -> Answer.of(plain));
        }
    }

    static String write(Analysis analysis) {
        return JsonMapper.shared()
                .writeValueAsString(new KeptFacts(
                        analysis.period().code(),
                        analysis.band().map(PopulationBand::from).orElse(null),
                        analysis.band().map(PopulationBand::below).orElse(null),
                        analysis.bands().bands().stream()
                                .map(PopulationBand::from)
                                .toList(),
                        analysis.prefecture(),
                        analysis.on().toString(),
                        analysis.version().map(KeptVersion::of).orElse(null),
                        analysis.years().entrySet().stream()
                                .flatMap(year -> year.getValue().stream().map(row -> Row.of(year.getKey(), row)))
                                .toList()));
    }

    static Analysis read(String json, FigureSettings settings) {
        KeptFacts kept = JsonMapper.shared().readValue(json, KeptFacts.class);
        SortedMap<ReportingPeriod, List<AnalysedMunicipality>> years = new TreeMap<>();
        kept.rows().stream()
                .map(Row::period)
                .distinct()
                .forEach(period -> years.put(
                        period(period),
                        kept.rows().stream()
                                .filter(row -> row.period().equals(period))
                                .map(row -> row.analysed(settings))
                                .toList()));
        return new Analysis(
                settings,
                period(kept.period()),
                kept.band(),
                kept.bandStarts() == null ? PopulationBands.STANDARD : PopulationBands.startingAt(kept.bandStarts()),
                years,
                kept.prefecture(),
                LocalDate.parse(kept.on()),
                Optional.ofNullable(kept.version()).map(KeptVersion::read));
    }

    private Optional<PopulationBand> band() {
        return bandFrom == null || bandBelow == null
                ? Optional.empty()
                : Optional.of(new PopulationBand(bandFrom, bandBelow));
    }

    private static ReportingPeriod period(String code) {
        return ReportingPeriod.parse(code).orElseThrow();
    }
}
