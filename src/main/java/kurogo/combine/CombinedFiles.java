package kurogo.combine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.Municipality;
import kurogo.area.master.SaidNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.export.CsvExport;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.intake.ProblemSentence;
import kurogo.intake.read.Problem;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Flag;
import kurogo.review.rule.PeerGroup;
import kurogo.review.rule.ReviewResult;
import kurogo.review.rule.Value;
import kurogo.text.Texts;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the combined table, the flags and the problems. Their formats are described in {@code docs/formats.md}. */
final class CombinedFiles {

    private final Path folder;
    private final ReportingPeriod period;
    private final SaidNames names;
    private final Texts texts;

    /** @param names what the messages call the municipalities */
    CombinedFiles(Path folder, ReportingPeriod period, SaidNames names, Texts texts) {
        this.names = names;
        this.folder = folder;
        this.period = period;
        this.texts = texts;
    }

    void writeTable(List<Municipality> municipalities, List<UnderstoodReport> reports) {
        List<List<ExportValue>> rows = new ArrayList<>();
        for (Municipality municipality : municipalities) {
            Optional<UnderstoodReport> report = reports.stream()
                    .filter(candidate -> candidate.municipality().equals(municipality.code()))
                    .findFirst();
            Stream.of(Programme.values())
                    .filter(programme -> programme.isReviewed()
                            || report.filter(found ->
                                            found.answers().programmes().containsKey(programme))
                                    .isPresent())
                    .forEach(programme -> rows.add(row(municipality, programme, report)));
        }
        csv(
                "combined.csv",
                List.of(
                        "municipality_code",
                        "municipality",
                        "fiscal_year",
                        "round",
                        "programme",
                        "run",
                        "first_month",
                        "cases",
                        "cost_yen",
                        "contracted_yen",
                        "way",
                        "source_file",
                        "source_cell"),
                rows);
    }

    void writeFlags(ReviewResult result) {
        csv(
                "flags.csv",
                List.of(
                        "rule",
                        "severity",
                        "municipality_code",
                        "programme",
                        "round",
                        "statistic",
                        "threshold",
                        "peers",
                        "explanation"),
                result.flags().stream().map(this::row).toList());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("round", period.code());
        json.put("flags", result.flags().stream().map(this::json).toList());
        json.put(
                "not_assessable",
                result.notAssessable().stream()
                        .map(finding -> Map.of(
                                "rule", finding.rule().name(),
                                "municipality_code", finding.municipality().digits(),
                                "programme", finding.programme().map(Enum::name).orElse(""),
                                "reason", finding.reason().name(),
                                "explanation", finding.explanation().in(texts)))
                        .toList());
        write(
                "flags.json",
                out -> out.write(JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build()
                        .writeValueAsBytes(json)));
    }

    void writeProblems(List<Problem> problems) {
        csv(
                "problems.csv",
                List.of("file", "sheet", "cell", "severity", "code", "text", "message"),
                problems.stream().map(this::row).toList());
    }

    private List<ExportValue> row(Municipality municipality, Programme programme, Optional<UnderstoodReport> report) {
        ProgrammeAnswers answers =
                report.map(found -> found.answers().programme(programme)).orElse(ProgrammeAnswers.BLANK);
        Optional<UnderstoodCell> source = report.flatMap(found -> source(found, programme));
        return List.of(
                ExportValue.of(municipality.code().digits()),
                ExportValue.of(municipality.name()),
                ExportValue.of((long) period.year().startYear()),
                ExportValue.of(period.code()),
                ExportValue.of(programme.name()),
                words(answers.run()),
                ExportValue.ofLong(answers.firstMonth().asValue().map(month -> (long) month.getValue())),
                ExportValue.ofLong(answers.cases().asValue()),
                ExportValue.ofLong(answers.costYen().asValue()),
                ExportValue.ofLong(answers.contractedYen().asValue()),
                words(answers.way()),
                ExportValue.of(source.map(cell -> cell.place().file()).orElse("")),
                ExportValue.of(source.map(cell -> cell.place().inFile()).orElse("")));
    }

    /** The cell of the cases, else of the cost, else of whether it ran. */
    private static Optional<UnderstoodCell> source(UnderstoodReport report, Programme programme) {
        return Stream.of(Field.CASES, Field.COST, Field.RUN)
                .map(field -> FieldPath.of(field, programme))
                .flatMap(path ->
                        report.cells().stream().filter(cell -> cell.field().equals(path)))
                .findFirst();
    }

    private List<ExportValue> row(Flag flag) {
        return List.of(
                ExportValue.of(flag.rule().name()),
                ExportValue.of(flag.severity().name()),
                ExportValue.of(flag.municipality().digits()),
                ExportValue.of(flag.programme().map(Enum::name).orElse("")),
                ExportValue.of(period.code()),
                flag.evidence().statistic().map(CombinedFiles::number).orElse(ExportValue.BLANK),
                flag.evidence().threshold().isPresent()
                        ? ExportValue.of(flag.evidence().threshold().getAsDouble())
                        : ExportValue.BLANK,
                ExportValue.of(flag.evidence()
                        .peers()
                        .map(peers -> peers.description().in(texts))
                        .orElse("")),
                ExportValue.of(explanation(flag)));
    }

    private List<ExportValue> row(Problem problem) {
        return List.of(
                ExportValue.of(problem.place().file()),
                ExportValue.of(problem.place().sheet()),
                ExportValue.of(problem.place().cell().map(Object::toString).orElse("")),
                ExportValue.of(problem.severity().name()),
                ExportValue.of(problem.code().name()),
                ExportValue.of(ProblemSentence.cellText(problem, names, texts)),
                ExportValue.of(ProblemSentence.of(problem, names, texts)));
    }

    private Map<String, Object> json(Flag flag) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", flag.rule().name());
        json.put("severity", flag.severity().name());
        json.put("municipality_code", flag.municipality().digits());
        json.put("programme", flag.programme().map(Enum::name).orElse(""));
        flag.evidence().statistic().ifPresent(statistic -> json.put("statistic", figure(statistic)));
        flag.evidence().threshold().ifPresent(threshold -> json.put("threshold", threshold));
        flag.evidence().surprise().ifPresent(surprise -> json.put("surprise", surprise));
        json.put("figures", flag.evidence().figures().stream().map(this::figure).toList());
        flag.evidence().peers().ifPresent(peers -> json.put("peers", peers(peers)));
        json.put("explanation", explanation(flag));
        json.put(
                "questions",
                flag.evidence().questions().stream()
                        .map(question -> question.in(texts))
                        .toList());
        return json;
    }

    private Map<String, Object> peers(PeerGroup peers) {
        return Map.of(
                "description", peers.description().in(texts),
                "members",
                        peers.members().stream()
                                .map(peer -> Map.of(
                                        "municipality_code", peer.municipality().digits(),
                                        "figures",
                                                peer.figures().stream()
                                                        .map(this::figure)
                                                        .toList()))
                                .toList());
    }

    private Map<String, Object> figure(Figure figure) {
        Object value = figure.value() instanceof Value.Amount(double number, var ignored)
                ? number
                : figure.value().in(texts);
        return Map.of("measure", figure.measure().name(), "value", value);
    }

    private String explanation(Flag flag) {
        return flag.evidence().explanation().stream()
                .map(phrase -> phrase.in(texts))
                .collect(Collectors.joining(" "));
    }

    private static ExportValue number(Figure figure) {
        return figure.value() instanceof Value.Amount(double number, var ignored) && Double.isFinite(number)
                ? ExportValue.of(number)
                : ExportValue.BLANK;
    }

    private static ExportValue words(Answer<?> answer) {
        return ExportValue.of(answer.asValue().map(String::valueOf).orElse(""));
    }

    private void csv(String name, List<String> headings, List<List<ExportValue>> rows) {
        List<ExportColumn> columns = headings.stream().map(ExportColumn::text).toList();
        ExportTable table = new ExportTable(name, columns, rows, List.of());
        write(name, out -> CsvExport.writeUnmarked(table, out));
    }

    private void write(String name, Writing writing) {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            writing.to(out);
        } catch (IOException notWritten) {
            throw new Unusable(folder.resolve(name) + " cannot be written.");
        }
    }

    /** Writes something somewhere. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
