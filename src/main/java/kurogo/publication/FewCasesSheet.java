package kurogo.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.export.PaperSheet;
import kurogo.followup.SimpleText;
import kurogo.review.rule.Flag;
import kurogo.text.Texts;

/** What was confirmed with municipalities that had few cases: which flag, when, how, what; a line for each time. */
final class FewCasesSheet {

    private final List<FewCases> few;
    private final Map<MunicipalityCode, CaseTable.Line> lines;
    private final Heading heading;
    private final Texts texts;

    FewCasesSheet(List<FewCases> few, CaseTable cases, Heading heading, Texts texts) {
        this.few = List.copyOf(few);
        this.lines = cases.lines().stream()
                .collect(Collectors.toUnmodifiableMap(CaseTable.Line::municipality, Function.identity()));
        this.heading = heading;
        this.texts = texts;
    }

    PaperSheet sheet() {
        ExportTable table = new ExportTable(
                texts.get("publication.few.title"),
                columns(),
                few.stream().flatMap(this::rows).toList(),
                Stream.of("few.note.rules", "few.note.none", "few.note.said", "few.note.check")
                        .map(key -> texts.get("publication." + key))
                        .toList());
        return new PaperSheet(texts.get("publication.few.sheet"), heading.lines(), table, 0);
    }

    private List<ExportColumn> columns() {
        return List.of(
                ExportColumn.text(texts.get("publication.code")),
                ExportColumn.text(texts.get("publication.municipality")),
                ExportColumn.text(texts.get("publication.programme")),
                ExportColumn.whole(texts.get("publication.cases")),
                ExportColumn.text(texts.get("publication.few.flag")),
                ExportColumn.text(texts.get("publication.few.severity")),
                ExportColumn.text(texts.get("publication.few.state")),
                ExportColumn.date(texts.get("publication.few.day")),
                ExportColumn.text(texts.get("publication.few.way")),
                ExportColumn.text(texts.get("publication.few.confirmed")));
    }

    private Stream<List<ExportValue>> rows(FewCases one) {
        return one.confirmed().isEmpty()
                ? Stream.of(row(
                        one,
                        List.of(
                                ExportValue.BLANK,
                                ExportValue.BLANK,
                                ExportValue.of(texts.get("publication.few.notYet")))))
                : one.confirmed().stream().map(confirmation -> row(one, values(confirmation)));
    }

    private List<ExportValue> row(FewCases one, List<ExportValue> confirmed) {
        Flag finding = one.flag().finding();
        Optional<CaseTable.Line> line = Optional.ofNullable(lines.get(finding.municipality()));
        Stream<ExportValue> subject = Stream.of(
                ExportValue.of(finding.municipality().digits()),
                ExportValue.of(line.map(CaseTable.Line::name).orElse("")),
                ExportValue.of(finding.programme()
                        .map(programme -> texts.of("report", programme))
                        .orElse("")),
                line.flatMap(known -> finding.programme().map(known::cell))
                        .map(this::cases)
                        .orElse(ExportValue.BLANK),
                ExportValue.of(texts.of("review", finding.rule())),
                ExportValue.of(texts.of("review", finding.severity())),
                ExportValue.of(texts.of("flags", one.flag().state())));
        return Stream.concat(subject, confirmed.stream()).toList();
    }

    private ExportValue cases(CaseCell cell) {
        return switch (cell) {
            case CaseCell.Counted(long number) -> ExportValue.of(number);
            case CaseCell.Marked(Mark mark) -> ExportValue.of(texts.of("publication", mark));
        };
    }

    private List<ExportValue> values(Confirmation confirmation) {
        return switch (confirmation) {
            case Confirmation.Talk(var day, var way, var title, var said) ->
                List.of(
                        ExportValue.of(day),
                        ExportValue.of(texts.of("followup", way)),
                        ExportValue.of(said.isBlank() ? title : title + "\n" + SimpleText.plain(said)));
            case Confirmation.Decision(var day, var state, var reason) ->
                List.of(
                        ExportValue.of(day),
                        ExportValue.of(texts.get("publication.few.decided", texts.of("flags", state))),
                        ExportValue.of(reason));
        };
    }
}
