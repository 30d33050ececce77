import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;

/** All reports of a round as one long CSV, as an older system wrote it: CP932, CRLF, thousands in quotes. */
final class LongTable {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final List<String> HEADINGS = List.of(
            "団体コード",
            "団体名",
            "年度",
            "報告期間",
            "実施状況",
            "事業名",
            "実施の有無",
            "開始月",
            "支援実績件数",
            "事業費（千円）",
            "うち国交付金（千円）",
            "うち都道府県（千円）",
            "うち市町村（千円）",
            "うち委託費（千円）",
            "実施方法",
            "要件・例示",
            "支援ニーズの把握",
            "定量的目標の有無",
            "備考");
    private static final String FOOTNOTE = "※件数は令和6年5月31日時点の報告による。見本県は架空の県である。";

    /** Who fills in how: nobody does it alike. */
    private static final Set<String> FULL_WIDTH = Set.of("95203", "95341");

    private static final Set<String> MARKED = Set.of("95302", "95213", "95322", "95362");
    private static final Set<String> PREFECTURE_IN_FRONT = Set.of("95206", "95361");

    private LongTable() {}

    static void write(List<Report> reports, Path file) throws IOException {
        Stream<String> rows = reports.stream().flatMap(LongTable::rows);
        String text = Stream.concat(Stream.of(line(HEADINGS)), Stream.concat(rows, Stream.of(FOOTNOTE)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        Files.write(file, text.getBytes(CP932));
    }

    private static Stream<String> rows(Report report) {
        return Runs.asked(report.round()).stream().map(programme -> row(report, programme));
    }

    private static String row(Report report, Programme programme) {
        ReportAnswers answers = report.answers();
        ProgrammeAnswers programmeAnswers = answers.programme(programme);
        Wording wording = new Wording(Set.of());
        String code = report.place().code();
        String prefix =
                PREFECTURE_IN_FRONT.contains(code) ? "見本県" + report.place().county() : "";
        return line(List.of(
                CheckDigit.completed(code),
                prefix + report.place().name(),
                report.round().yearName(),
                report.round().partName(),
                text(wording.status(answers.status())),
                Wording.programme(programme),
                text(wording.yesNo(programmeAnswers.run())),
                programmeAnswers
                        .firstMonth()
                        .asValue()
                        .map(month -> month.getValue() + "月")
                        .orElse(""),
                number(code, programmeAnswers.cases(), 1),
                number(code, programmeAnswers.costYen(), 1000),
                number(code, programmeAnswers.grantYen(), 1000),
                number(code, programmeAnswers.prefectureYen(), 1000),
                number(code, programmeAnswers.ownYen(), 1000),
                number(code, programmeAnswers.contractedYen(), 1000),
                text(wording.way(programmeAnswers.way())),
                text(wording.criteria(answers.referralCriteria())),
                text(wording.needs(answers.needs())),
                text(wording.targetsSet(answers.targetsSet())),
                programme == Programme.MULTI_AGENCY ? answers.needsNote() : ""));
    }

    private static String number(String code, Answer<Long> answer, long unit) {
        if (!answer.isGiven()) {
            return MARKED.contains(code) ? "－" : "";
        }
        String grouped = String.format(Locale.ROOT, "%,d", answer.asValue().orElseThrow() / unit);
        return FULL_WIDTH.contains(code) ? Wording.fullWidth(grouped) : grouped;
    }

    private static String text(Content content) {
        return content instanceof Content.Words(String text) ? text : "";
    }

    private static String line(List<String> values) {
        return values.stream()
                .map(value -> value.contains(",") ? "\"" + value + "\"" : value)
                .collect(Collectors.joining(","));
    }
}
