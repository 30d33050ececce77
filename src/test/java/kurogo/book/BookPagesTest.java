package kurogo.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.access.UserAccount;
import kurogo.analysis.FigureShapesService;
import kurogo.analysis.FigureTitle;
import kurogo.analysis.SavedFigureService;
import kurogo.area.AreaService;
import kurogo.book.BookContent.Made;
import kurogo.book.BookContent.OneFor;
import kurogo.book.BookIssue.Cause;
import kurogo.database.DatabaseTest;
import kurogo.export.figure.FigureDrawing;
import kurogo.jobs.JobFailedException;
import kurogo.jobs.JobRun;
import kurogo.review.OneRound;
import kurogo.text.Texts;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What stands on the pages of a book. */
@DatabaseTest
@Import({BookMaking.class, OneRound.class})
class BookPagesTest {

    private static final String VILLAGES = "10,000人未満";
    private static final String TOWNS = "10,000人以上30,000人未満";

    @Autowired
    BookMaking making;

    @Autowired
    SavedFigureService figures;

    @Autowired
    BookChapters chapters;

    @Autowired
    BookRepository kept;

    @Autowired
    BookKeeping keeping;

    @Autowired
    BookJob job;

    @Autowired
    AreaService area;

    @Autowired
    FigureShapesService shapes;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext database;

    private UserAccount analyst;
    private long cases;
    private long cost;

    @BeforeEach
    void twoFigures() {
        making.open();
        analyst = making.hire("bunseki", Role.ANALYST);
        cases = making.figure(analyst, "件数の図", Map.of("measure", "CASES"));
        cost = making.figure(analyst, "費用の図", Map.of("measure", "COST"));
    }

    @Test
    void aBookHasCoverContentsPagesAndOutline() {
        PdfRead issue = made(OneFor.ALL, cases, cost);
        assertThat(issue.pages().getFirst()).contains("議会資料", "見本県");
        assertThat(issue.pages().get(1)).contains("目次", "件数の図", "費用の図");
        assertThat(issue.text())
                .contains(
                        "第1章 はじめに",
                        "この冊子は試験のものです。",
                        "支援実績件数（多機関協働事業）",
                        "霧降村",
                        "12件",
                        "3 / " + issue.pages().size());
        assertThat(issue.outline()).containsExactly("第1章 はじめに", "件数の図", "費用の図");
        assertThat(issue.tagged()).isTrue();
        assertThat(issue.language()).isEqualTo("ja");
        assertThat(issue.a4()).isTrue();
        assertThat(issue.archivable()).isTrue();
    }

    @Test
    void figuresOfOwnRecordsSayUnitDefinitionAndSource() {
        String words = made(
                        OneFor.ALL,
                        making.figure(analyst, "遅れの図", Map.of("measure", "DAYS_LATE")),
                        making.figure(analyst, "聞き取りの図", Map.of("measure", "CONTACTS")),
                        making.figure(analyst, "受講の図", Map.of("measure", "TRAINING_HOURS")))
                .text()
                .replaceAll("\\s", "");
        assertThat(words)
                .contains("報告の遅れ（日）", "報告の遅れ：提出期限から", "出典：見本県市町村の報告の受付記録")
                .contains("支援・聞き取りの回数（回）", "支援・聞き取りの回数：期間中に市町村と行った", "出典：見本県支援・聞き取りの記録")
                .contains("研修受講時間（延べ）（時間）", "研修受講時間（延べ）：期間中に終わった研修会", "出典：見本県研修会の出席記録");
    }

    @Test
    void aBookForMunicipalitiesHasAChapterEach() {
        List<String> outline = made(OneFor.MUNICIPALITY, cases, cost).outline();
        assertThat(outline).filteredOn(name -> name.matches("汐見原市|菜花町|霧降村")).containsExactly("汐見原市", "菜花町", "霧降村");
        assertThat(outline).filteredOn("件数の図"::equals).hasSize(3);
    }

    @Test
    void aMunicipalityThatWasRenamedHasOneChapterUnderItsNewName() {
        long pinned = making.figure(analyst, new FigureTitle("昔の図", false, true), Map.of("measure", "CASES"));
        database.execute("update municipality set name = '花見町' where name = '菜花町'");
        assertThat(made(OneFor.MUNICIPALITY, pinned, cases).outline())
                .contains("花見町")
                .doesNotContain("菜花町")
                .filteredOn("昔の図"::equals)
                .hasSize(3);
    }

    @Test
    void aBookForBandsHasAChapterForEachBandWithMunicipalities() {
        assertThat(made(OneFor.BAND, cases, cost).outline())
                .filteredOn("件数の図"::equals)
                .hasSize(3);
    }

    @Test
    void aFigureOfOneBandStandsInItsChapterAndInNoOther() {
        long villages = making.figure(analyst, "村の図", Map.of("measure", "CASES", "band", "0"));
        List<String> outline = made(OneFor.BAND, villages, cases).outline();
        assertThat(outline).filteredOn("村の図"::equals).hasSize(1);
        assertThat(outline).containsSubsequence(VILLAGES, "村の図", "件数の図", TOWNS, "件数の図");
    }

    @Test
    void whoeverHasNoKnownResidentsComesLastAndDoesNotVanish() {
        database.execute("delete from population where municipality_code = '953016'");
        List<String> outline = made(OneFor.BAND, cases).outline();
        assertThat(outline).doesNotContain(TOWNS).containsSubsequence(VILLAGES, "件数の図", "人口不明", "件数の図");
    }

    @Test
    void aFigureThatIsGoneLeavesAWordInItsPlace() {
        Book book = making.book(analyst, OneFor.ALL, Made.ON_DEMAND, cases, cost);
        BookMaking.as(analyst, () -> {
            figures.delete(figures.find(cost).orElseThrow());
            return true;
        });
        assertThat(making.made(analyst, book).text()).contains("削除されたか、共有されていません");
    }

    @Test
    void aBookOfTooManyFiguresIsRefusedBeforeAnyIsDrawn() {
        int each = BookChapters.MOST_FIGURES / 3 + 1;
        BookContent many = new BookContent(
                "長い", OneFor.MUNICIPALITY, Made.ON_DEMAND, false, Collections.nCopies(each, BookPart.figure(cases)));
        Texts texts = Texts.in(Locale.JAPANESE);
        assertThatThrownBy(() -> BookMaking.as(analyst, () -> chapters.of(many, texts, BookMaking.UNWATCHED)))
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining(each * 3 + "点")
                .hasMessageContaining(BookChapters.MOST_FIGURES + "点以内");
    }

    @Test
    void eachFigureIsToldWhileItIsWorkedOutAndWhileItIsDrawn() {
        List<String> told = new ArrayList<>();
        Book book = making.book(analyst, OneFor.ALL, Made.ON_DEMAND, cases, cost);
        BookMaking.run(analyst, job, book, Cause.ASKED, new JobRun() {
            @Override
            public void progress(int done, int total, String message) {
                told.add(message);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(told)
                .containsExactly(
                        "図の値を求めています（2点中0点）", "図の値を求めています（2点中1点）", "図を描いています（2点中0点）", "図を描いています（2点中1点）", "ページを組んでいます");
    }

    @Test
    void aFigureThatCannotBeDrawnIsNamed() {
        Book book = making.book(analyst, OneFor.ALL, Made.ON_DEMAND, cases);
        try (FigureDrawing withoutEngines = new FigureDrawing(0, Duration.ofMillis(1))) {
            BookJob unequipped = new BookJob(
                    kept, chapters, new BookDrawing(withoutEngines, shapes), keeping, area, currentUser, clock);
            assertThatThrownBy(() -> BookMaking.run(analyst, unequipped, book, Cause.ASKED, BookMaking.UNWATCHED))
                    .isInstanceOf(JobFailedException.class)
                    .hasMessageContaining("件数の図");
        }
    }

    private PdfRead made(OneFor oneFor, Long... which) {
        return making.made(analyst, making.book(analyst, oneFor, Made.ON_DEMAND, which));
    }
}
