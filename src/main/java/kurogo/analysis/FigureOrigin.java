package kurogo.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import kurogo.analysis.FigureSettings.Line;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.text.Texts;

/**
 * What a figure came from, in words: which data, judged by which rules, chosen how.
 *
 * @param texts the language
 */
record FigureOrigin(Texts texts) {

    /** The version of its data, and the rule set; nothing of a figure that was kept before these were noted. */
    List<String> notes(Analysis analysis) {
        return analysis.version()
                .map(version -> List.of(data(analysis, version), rules(version)))
                .orElseGet(() -> List.of(texts.get("analysis.note.versionUnknown")));
    }

    private String data(Analysis analysis, DataVersion version) {
        if (!analysis.source().isOfSubmissions()) {
            return texts.get(
                    "analysis.note.versionRecords", PeriodNames.in(texts).of(analysis.on()));
        }
        SortedMap<ReportingPeriod, DataVersion.Submissions> shown =
                analysis.form().isOverYears()
                        ? version.submissions()
                        : version.submissions().tailMap(analysis.period());
        return shown.isEmpty()
                ? texts.get("analysis.note.versionNothing")
                : texts.get(
                        "analysis.note.version",
                        shown.entrySet().stream().map(this::submissions).collect(joined()));
    }

    private String submissions(Map.Entry<ReportingPeriod, DataVersion.Submissions> one) {
        return texts.get(
                "analysis.note.submissions",
                PeriodNames.in(texts).of(one.getKey()),
                one.getValue().handedIn(),
                one.getValue().decided());
    }

    private String rules(DataVersion version) {
        return version.rules()
                .map(rules -> texts.get(
                        "analysis.note.rules",
                        texts.get("rulesets.name", rules.name(), rules.version()),
                        PeriodNames.in(texts).of(rules.judgedOn())))
                .orElseGet(() -> texts.get("analysis.note.noRules"));
    }

    /** All that was chosen: 条件：指標＝支援実績件数、事業＝多機関協働事業…. */
    String conditions(Analysis analysis) {
        FigureSettings settings = analysis.settings();
        FigureWords words = new FigureWords(texts);
        List<String> chosen = new ArrayList<>();
        chosen.add(condition(
                "measure", analysis.measures().stream().map(words::measure).collect(joined())));
        if (analysis.isOfProgramme()) {
            chosen.add(condition("programme", texts.of("report", settings.programme())));
        }
        chosen.add(condition("round", PeriodNames.in(texts).of(analysis.period())));
        if (analysis.form().isOverYears()) {
            chosen.add(
                    condition("from", PeriodNames.in(texts).of(analysis.years().firstKey())));
        }
        chosen.add(condition("band", analysis.band().map(words::band).orElseGet(() -> texts.get("analysis.band.all"))));
        chosen.add(condition("form", texts.of("analysis", analysis.form())));
        if (analysis.form().showsSome()) {
            chosen.add(condition("order", texts.of("analysis", settings.order())));
            chosen.add(condition("extent", texts.of("analysis", settings.extent())));
        }
        if (analysis.form().hasLine()) {
            chosen.add(
                    condition("line", texts.of("analysis", analysis.comparison().line())));
        }
        names(analysis, settings.marked()).ifPresent(names -> chosen.add(condition("mark", names)));
        names(analysis, settings.peers())
                .filter(names -> analysis.comparison().line() == Line.PEERS)
                .ifPresent(names -> chosen.add(condition("peers", names)));
        return texts.get("analysis.note.conditions", chosen.stream().collect(joined()));
    }

    private String condition(String field, String chosen) {
        return texts.get("analysis.note.condition", texts.get("analysis.field." + field), chosen);
    }

    private Optional<String> names(Analysis analysis, Set<MunicipalityCode> codes) {
        return Optional.of(analysis.all().stream()
                        .map(AnalysedMunicipality::municipality)
                        .filter(one -> codes.contains(one.code()))
                        .map(Municipality::name)
                        .collect(joined()))
                .filter(names -> !names.isEmpty());
    }

    private Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(texts.get("analysis.list"));
    }
}
