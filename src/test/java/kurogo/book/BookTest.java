package kurogo.book;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInUser;
import kurogo.access.TestAccounts;
import kurogo.access.UserAccount;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.analysis.AnalysisService;
import kurogo.analysis.FigureSettings;
import kurogo.analysis.FigureTitle;
import kurogo.analysis.SavedFigureService;
import kurogo.area.MasterImportService;
import kurogo.book.BookContent.Made;
import kurogo.book.BookContent.OneFor;
import kurogo.book.BookIssue.Cause;
import kurogo.book.BookNotSaved.Reason;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.jobs.JobRun;
import kurogo.overview.Announcement;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.OneRound;
import kurogo.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Books of two figures of a round in which the city and the village reported. */
@DatabaseTest
@Import(OneRound.class)
class BookTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound reports;

    @Autowired
    RoundService rounds;

    @Autowired
    UserService users;

    @Autowired
    SavedFigureService figures;

    @Autowired
    AnalysisService analyses;

    @Autowired
    BookService books;

    @Autowired
    BookJob job;

    @Autowired
    BookSchedule schedule;

    @Autowired
    BookAnnouncements announcements;

    private ReportingRound round;
    private UserAccount analyst;
    private UserAccount colleague;
    private long cases;
    private long cost;

    @BeforeEach
    void twoFigures() {
        ThreeMunicipalities.importThrough(imports);
        round = reports.open(6);
        reports.report(round, CITY, 12);
        reports.report(round, VILLAGE, 0);
        analyst = hire("bunseki", Role.ANALYST);
        colleague = hire("doryo", Role.ANALYST);
        cases = figure("件数の図", "CASES");
        cost = figure("費用の図", "COST");
    }

    @Test
    void aBookHasCoverContentsPagesAndOutline() throws Exception {
        Issue issue = made(book(OneFor.ALL, Made.ON_DEMAND));
        assertThat(issue.text().getFirst()).contains("議会資料", "見本県");
        assertThat(issue.text().get(1)).contains("目次", "件数の図", "費用の図");
        assertThat(String.join("", issue.text()))
                .contains("第1章 はじめに", "この冊子は試験のものです。", "支援実績件数（多機関協働事業）", "3 / " + issue.pages());
        assertThat(issue.outline()).containsExactly("第1章 はじめに", "件数の図", "費用の図");
        assertThat(issue.tagged()).isTrue();
        assertThat(issue.language()).isEqualTo("ja");
        assertThat(issue.a4()).isTrue();
    }

    @Test
    void aBookForMunicipalitiesHasAChapterEach() throws Exception {
        Issue issue = made(book(OneFor.MUNICIPALITY, Made.ON_DEMAND));
        assertThat(issue.outline())
                .filteredOn(name -> name.matches("汐見原市|菜花町|霧降村"))
                .containsExactly("汐見原市", "菜花町", "霧降村");
        assertThat(issue.outline()).filteredOn("件数の図"::equals).hasSize(3);
    }

    @Test
    void aBookForBandsHasAChapterForEachBandWithMunicipalities() throws Exception {
        Issue issue = made(book(OneFor.BAND, Made.ON_DEMAND));
        assertThat(issue.outline()).filteredOn("件数の図"::equals).hasSize(3);
    }

    @Test
    void aFigureThatIsGoneLeavesAWordInItsPlace() throws Exception {
        Book book = book(OneFor.ALL, Made.ON_DEMAND);
        as(analyst, () -> {
            figures.delete(figures.find(cost).orElseThrow());
            return true;
        });
        assertThat(String.join("", made(book).text())).contains("削除されたか、共有されていません");
    }

    @Test
    void aStaleChangeIsToldAndAnotherPersonsBookIsNotTheirs() {
        Book read = book(OneFor.ALL, Made.ON_DEMAND);
        BookContent other = new BookContent(
                "別の題名", OneFor.BAND, Made.ON_DEMAND, true, read.content().parts());
        as(analyst, () -> {
            books.change(read, other);
            return true;
        });
        refused(() -> change(analyst, read, other), Reason.CHANGED_MEANWHILE);
        Book seen = as(colleague, () -> books.find(read.id())).orElseThrow();
        assertThat(seen.own()).isFalse();
        refused(() -> change(colleague, seen, other), Reason.CHANGED_MEANWHILE);
        assertThatThrownBy(() -> as(colleague, () -> books.make(seen, Cause.ASKED, Locale.JAPANESE)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aBookThatIsNotSharedIsSeenByItsOwnerAlone() throws Exception {
        Book book = book(OneFor.ALL, Made.ON_DEMAND);
        made(book);
        BookIssue issue = as(analyst, () -> books.issues(book)).getFirst();
        assertThat(as(colleague, books::all)).isEmpty();
        assertThat(as(colleague, () -> books.issues(book))).isEmpty();
        assertThatThrownBy(() -> as(colleague, () -> books.file(issue))).isInstanceOf(NoSuchElementException.class);
        UserAccount viewer = hire("etsuran", Role.VIEWER);
        assertThatThrownBy(() -> as(viewer, () -> books.save(book.content())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aBookNeedsATitleAFigureAndAnEnd() {
        BookContent good = book(OneFor.ALL, Made.ON_DEMAND).content();
        refused(() -> as(analyst, () -> books.save(good)), Reason.TITLE_TAKEN);
        refused(() -> save(" ", good.parts()), Reason.TITLE);
        refused(() -> save("文章だけ", List.of(BookPart.text("文章"))), Reason.NO_FIGURE);
        List<BookPart> many = new ArrayList<>();
        for (int i = 0; i <= BookContent.MOST_PARTS; i++) {
            many.add(BookPart.figure(cases));
        }
        refused(() -> save("長い", many), Reason.TOO_LONG);
    }

    @Test
    void aMonthlyBookIsBegunOnceAMonth() throws Exception {
        Book monthly = book(OneFor.ALL, Made.MONTHLY);
        schedule.makeWhatIsDue();
        assertThat(as(analyst, () -> books.underway(monthly))).isPresent();
        as(analyst, () -> {
            books.stop(monthly);
            return true;
        });
    }

    @Test
    void aBookOfClosingsWaitsUntilARoundIsClosed() throws Exception {
        Book closing = book(OneFor.ALL, Made.AT_CLOSING);
        schedule.makeWhatIsDue();
        assertThat(as(analyst, () -> books.underway(closing))).isEmpty();
        SignIn.asStaff(() -> rounds.close(round));
        schedule.makeWhatIsDue();
        assertThat(as(analyst, () -> books.underway(closing))).isPresent();
    }

    @Test
    void whatWasMadeAfterTheClosingIsNotMadeAgain() throws Exception {
        Book closing = book(OneFor.ALL, Made.AT_CLOSING);
        SignIn.asStaff(() -> rounds.close(round));
        made(closing);
        schedule.makeWhatIsDue();
        assertThat(as(analyst, () -> books.underway(closing))).isEmpty();
    }

    @Test
    void anIssueThatWasMadeByItselfIsAnnouncedToWhoeverMaySeeTheBook() {
        Book book = book(OneFor.ALL, Made.MONTHLY);
        make(book, Cause.ASKED);
        assertThat(announcedTo(analyst)).isEmpty();

        make(book, Cause.MONTHLY);

        assertThat(announcedTo(analyst)).singleElement().satisfies(announcement -> {
            assertThat(announcement.words()).contains("議会資料");
            assertThat(announcement.address()).isEqualTo("analysis/book/" + book.id());
        });
        assertThat(announcedTo(colleague)).isEmpty();
    }

    private List<Announcement> announcedTo(UserAccount who) {
        return as(who, () -> announcements.since(Instant.EPOCH, Texts.in(Locale.JAPANESE)));
    }

    private void make(Book book, Cause cause) {
        as(analyst, () -> {
            job.run(job.input(book, cause, Locale.JAPANESE), new Unwatched());
            return true;
        });
    }

    /** What a reader finds in an issue. */
    private record Issue(
            int pages, List<String> text, List<String> outline, boolean tagged, String language, boolean a4) {}

    private Issue made(Book book) throws Exception {
        make(book, Cause.ASKED);
        BookIssue issue = as(analyst, () -> books.issues(book)).getFirst();
        byte[] pdf = as(analyst, () -> books.file(issue));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(issue.pages());
            List<String> text = new ArrayList<>();
            for (int page = 1; page <= issue.pages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.add(stripper.getText(read));
            }
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem item :
                    read.getDocumentCatalog().getDocumentOutline().children()) {
                outline.add(item.getTitle());
            }
            var catalog = read.getDocumentCatalog();
            return new Issue(
                    issue.pages(),
                    text,
                    outline,
                    catalog.getMarkInfo() != null
                            && catalog.getMarkInfo().isMarked()
                            && catalog.getStructureTreeRoot() != null,
                    catalog.getLanguage(),
                    Math.abs(read.getPage(0).getMediaBox().getWidth() - 595.3) < 1);
        }
    }

    /** A run nobody looks at. */
    private static final class Unwatched implements JobRun {
        @Override
        public void progress(int done, int total, String message) {
            assertThat(done).isLessThanOrEqualTo(total);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private Book book(OneFor oneFor, Made made) {
        BookContent content = new BookContent(
                "議会資料",
                oneFor,
                made,
                false,
                List.of(
                        BookPart.heading("第1章 はじめに"),
                        BookPart.text("この冊子は試験のものです。"),
                        BookPart.figure(cases),
                        BookPart.figure(cost)));
        return as(analyst, () -> books.find(books.save(content))).orElseThrow();
    }

    private long save(String title, List<BookPart> parts) {
        return as(analyst, () -> books.save(new BookContent(title, OneFor.ALL, Made.ON_DEMAND, false, parts)));
    }

    private boolean change(UserAccount who, Book read, BookContent content) {
        return as(who, () -> {
            books.change(read, content);
            return true;
        });
    }

    private static void refused(Supplier<?> deed, Reason reason) {
        assertThatThrownBy(deed::get)
                .isInstanceOfSatisfying(
                        BookNotSaved.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private long figure(String title, String measure) {
        return as(
                analyst,
                () -> figures.save(
                        new FigureTitle(title, false, false),
                        analyses.of(FigureSettings.of(Map.of("measure", measure)))
                                .orElseThrow()));
    }

    private UserAccount hire(String loginName, Role role) {
        return TestAccounts.create(
                users, new UserProfile(loginName, loginName, role, Optional.empty(), true), "long enough for anybody");
    }

    private static <T> T as(UserAccount who, Supplier<T> work) {
        return SignIn.as(
                new SignedInUser(who.id(), who.loginName(), who.displayName(), who.role(), who.municipality()), work);
    }
}
