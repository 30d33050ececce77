package kurogo.intake.read.report;

import static kurogo.intake.read.form.TypedSheet.CITY;
import static kurogo.intake.read.form.TypedSheet.context;
import static kurogo.intake.read.form.TypedSheet.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.layout.FileLayout;
import kurogo.intake.read.layout.FileLayout.HeadShown;
import kurogo.intake.read.layout.FileLayout.HeadingShown;
import kurogo.intake.read.layout.HeadChoice;
import kurogo.intake.read.layout.LayoutReader;
import kurogo.intake.read.layout.Layouts;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.MappedColumn;
import kurogo.intake.read.term.MappedHead;
import kurogo.intake.read.term.MappedLabel;
import kurogo.intake.read.term.MappedWord;
import kurogo.intake.read.term.Mapping;
import kurogo.intake.read.term.Meaning;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.term.Terms;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.WayOfRunning;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Headings and words nobody knows are read once a person has said what they mean, and only as that person said. */
class MappingTest {

    private static final SourceFile STRANGE = file(
            "令和7年度のまとめ",
            "どこ | どれ | 支えた数 | かかった額 | だれが | 参考",
            "汐見原市 | 多機関型 | 12 | 3,400 | 実施（委託先あり） | 7",
            "菜花町 | 参加支援 | 0 | 500 | 直営 | 8");

    @Test
    void aTableWhoseHeadingsNobodyKnowsIsNotReadButFound() {
        assertThat(ReportReader.read(STRANGE, context()).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_REPORT_FOUND);

        FileLayout layout = LayoutReader.of(STRANGE, context(), Optional.empty());
        assertThat(layout.holdsTable()).isTrue();
        assertThat(layout.heads()).singleElement().satisfies(head -> {
            assertThat(head.rows()).isEqualTo(new HeadChoice("一覧", 1, 1));
            assertThat(head.certain()).isFalse();
            assertThat(head.columns())
                    .extracting(HeadingShown::heading)
                    .containsExactly("どこ", "どれ", "支えた数", "かかった額", "だれが", "参考");
            assertThat(head.columns().get(2).samples()).containsExactly("12", "0");
        });
    }

    @Test
    void whatAPersonHasSaidIsReadAndMarked() {
        UnderstoodFile read = ReportReader.read(STRANGE, mapped(mapping()));

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.MAPPING_USED);
        assertThat(read.problems().getFirst().arguments()).containsExactly("県のまとめ");
        ProgrammeAnswers city = read.reports().getFirst().answers().programme(Programme.MULTI_AGENCY);
        assertThat(read.reports().getFirst().municipality()).isEqualTo(CITY);
        assertThat(city.cases()).isEqualTo(Answer.of(12L));
        assertThat(city.costYen()).isEqualTo(Answer.of(3_400_000L));
        assertThat(city.way()).isEqualTo(Answer.of(WayOfRunning.CONTRACTED));
        assertThat(confidence(read, Field.CASES)).isEqualTo(Confidence.MAPPED);
        assertThat(confidence(read, Field.WAY)).isEqualTo(Confidence.MAPPED);
        assertThat(confidence(read, Field.COST)).isEqualTo(Confidence.CORRECTED);
    }

    @Test
    void aWordNobodyKnowsIsNamedWithTheTermsItShouldBeOneOf() {
        FileLayout layout = LayoutReader.of(
                STRANGE, mapped(new Mapping("県のまとめ", mapping().heads(), List.of(), List.of())), Optional.empty());

        assertThat(layout.words())
                .extracting(FileLayout.WordShown::kind, FileLayout.WordShown::text)
                .containsExactlyInAnyOrder(tuple(ChoiceKind.PROGRAMME, "多機関型"), tuple(ChoiceKind.WAY, "実施（委託先あり）"));
    }

    @Test
    void anotherTableIsNotReadByIt() {
        SourceFile other = file("令和7年度のまとめ", "どこ | どれ | 支えた数 | かかった額 | だれが", "汐見原市 | 多機関型 | 12 | 3,400 | 直営");

        assertThat(ReportReader.read(other, mapped(mapping())).reports()).isEmpty();
        assertThat(Layouts.of(other)).doesNotContain(mapping().layout());
    }

    @Test
    void whatTheDictionaryKnowsMayMeanSomethingElseInOneLayout() {
        SourceFile known = file("市町村名 | 事業 | 支援実績件数 | 件数 | 事業費（千円）", "汐見原市 | 参加支援 | 3 | 4 | 500");
        assertThat(ReportReader.read(known, context()).isAcceptable()).isFalse();

        Mapping said = new Mapping(
                "件数は要らない",
                List.of(explained(known, context(), Map.of("件数", Meaning.NOT_NEEDED))),
                List.of(),
                List.of());

        UnderstoodFile read = ReportReader.read(known, mapped(said));
        assertThat(read.isAcceptable()).isTrue();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.MAPPING_USED);
        assertThat(read.reports()
                        .getFirst()
                        .answers()
                        .programme(Programme.PARTICIPATION)
                        .cases())
                .isEqualTo(Answer.of(3L));
    }

    @Test
    void ofTwoCountsBelowOneQuestionTheOneThatAPersonHasSaidIsRead() {
        SourceFile counts = file("市町村名|事業|支援件数||事業費（千円）", "||実|延べ|", "汐見原市|参加支援|3|4|500");
        assertThat(ReportReader.read(counts, context()).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.HEADING_IN_PARTS);

        Mapping said = new Mapping(
                "実人数で数える",
                List.of(explained(
                        counts,
                        context(),
                        Map.of("支援件数/実", new Meaning.Asks(Heading.CASES), "支援件数/延べ", Meaning.NOT_NEEDED))),
                List.of(),
                List.of());
        UnderstoodFile read = ReportReader.read(counts, mapped(said));

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.MAPPING_USED);
        assertThat(read.reports()
                        .getFirst()
                        .answers()
                        .programme(Programme.PARTICIPATION)
                        .cases())
                .isEqualTo(Answer.of(3L));
    }

    @Test
    void aHeadTheProgramSawElsewhereCanBeChosenByItsRows() {
        FileLayout chosen = LayoutReader.of(STRANGE, context(), Optional.of(new HeadChoice("一覧", 0, 1)));

        assertThat(chosen.heads()).singleElement().satisfies(head -> {
            assertThat(head.rows()).isEqualTo(new HeadChoice("一覧", 0, 1));
            assertThat(head.columns().getFirst().texts()).containsExactly("令和7年度のまとめ", "どこ");
        });
    }

    @Test
    void aLabelOfAFormIsReadAsItWasExplained() {
        SourceFile form = file("市町村名 | 汐見原市", "年度 | 令和7年度", "やっているか | 実施", "事業 | 実施の有無 | 支援実績件数", "参加支援事業 | 有 | 5");
        FileLayout layout = LayoutReader.of(form, context(), Optional.empty());
        assertThat(layout.labels()).singleElement().satisfies(label -> {
            assertThat(label.text()).isEqualTo("やっているか");
            assertThat(label.answer()).isEqualTo("実施");
        });

        Mapping said = new Mapping(
                "実施の別",
                List.of(explained(form, context(), Map.of())),
                List.of(new MappedLabel("やっているか", new Meaning.Asks(Heading.STATUS))),
                List.of());
        UnderstoodFile read = ReportReader.read(form, mapped(said));
        assertThat(read.reports().getFirst().cells())
                .filteredOn(cell -> cell.field().equals(FieldPath.of(Field.STATUS)))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.understood()).isEqualTo("IMPLEMENTING");
                    assertThat(cell.confidence()).isEqualTo(Confidence.MAPPED);
                });
    }

    @Property(tries = 60)
    void aLayoutIsKnownAgainWhateverTheOrderOfItsColumnsAndWhateverStandsBelow(
            @ForAll Random random, @ForAll byte figure) {
        List<String> headings = new ArrayList<>(List.of("どこ", "どれ", "支えた数", "かかった額", "だれが", "参考"));
        Collections.shuffle(headings, random);
        List<String> cells = new ArrayList<>(Collections.nCopies(headings.size(), Byte.toString(figure)));

        assertThat(Layouts.of(file("何かの題", String.join("|", headings), String.join("|", cells))))
                .contains(mapping().layout());
    }

    @Property(tries = 60)
    void theOrderOfTheColumnsChangesNoFigure(@ForAll Random random) {
        List<String> headings = List.of("どこ", "どれ", "支えた数", "かかった額", "だれが", "参考");
        List<String> cells = List.of("汐見原市", "多機関型", "12", "3,400", "実施（委託先あり）", "7");
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        Collections.shuffle(order, random);

        UnderstoodFile read = ReportReader.read(
                file(
                        String.join("|", order.stream().map(headings::get).toList()),
                        String.join("|", order.stream().map(cells::get).toList())),
                mapped(mapping()));

        assertThat(read.isAcceptable()).isTrue();
        assertThat(read.reports()
                        .getFirst()
                        .answers()
                        .programme(Programme.MULTI_AGENCY)
                        .costYen())
                .isEqualTo(Answer.of(3_400_000L));
    }

    private static ReadingContext mapped(Mapping mapping) {
        return context().with(Terms.builtIn().with(mapping));
    }

    private static Confidence confidence(UnderstoodFile read, Field field) {
        return read.reports().getFirst().cells().stream()
                .filter(cell -> cell.field().field() == field)
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    private static Mapping mapping() {
        return new Mapping(
                "県のまとめ",
                List.of(explained(
                        STRANGE,
                        context(),
                        Map.of(
                                "どこ", new Meaning.Asks(Heading.MUNICIPALITY_NAME),
                                "どれ", new Meaning.Asks(Heading.PROGRAMME),
                                "支えた数", new Meaning.Asks(Heading.CASES),
                                "かかった額", new Meaning.Asks(Heading.COST, Optional.empty(), Unit.named("千円")),
                                "だれが", new Meaning.Asks(Heading.WAY),
                                "参考", Meaning.NOT_NEEDED))),
                List.of(),
                List.of(
                        new MappedWord(ChoiceKind.PROGRAMME, "多機関型", "MULTI_AGENCY"),
                        new MappedWord(ChoiceKind.WAY, "実施（委託先あり）", "CONTRACTED")));
    }

    private static MappedHead explained(SourceFile file, ReadingContext context, Map<String, Meaning> said) {
        HeadShown head =
                LayoutReader.of(file, context, Optional.empty()).heads().getFirst();
        return new MappedHead(head.columns().stream()
                .map(column -> new MappedColumn(column.heading(), Optional.ofNullable(said.get(column.heading()))))
                .toList());
    }
}
