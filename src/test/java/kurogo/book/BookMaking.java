package kurogo.book;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import kurogo.database.ThreeMunicipalities;
import kurogo.jobs.JobRun;
import kurogo.report.ReportingRound;
import kurogo.review.OneRound;
import org.springframework.stereotype.Component;

/** Books of the figures of a round in which the city and the village reported. */
@Component
public class BookMaking {

    /** A run nobody looks at. */
    static final JobRun UNWATCHED = new JobRun() {
        @Override
        public void progress(int done, int total, String message) {
            assertThat(done).isLessThanOrEqualTo(total == 0 ? Integer.MAX_VALUE : total);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    private final MasterImportService imports;
    private final OneRound reports;
    private final UserService users;
    private final SavedFigureService figures;
    private final AnalysisService analyses;
    private final BookService books;
    private final BookJob job;

    BookMaking(
            MasterImportService imports,
            OneRound reports,
            UserService users,
            SavedFigureService figures,
            AnalysisService analyses,
            BookService books,
            BookJob job) {
        this.imports = imports;
        this.reports = reports;
        this.users = users;
        this.figures = figures;
        this.analyses = analyses;
        this.books = books;
        this.job = job;
    }

    /** The round, its municipalities imported before. */
    public ReportingRound open() {
        ThreeMunicipalities.importThrough(imports);
        ReportingRound round = reports.open(6);
        reports.report(round, CITY, 12);
        reports.report(round, VILLAGE, 0);
        return round;
    }

    public UserAccount hire(String loginName, Role role) {
        return TestAccounts.create(
                users, new UserProfile(loginName, loginName, role, Optional.empty(), true), "long enough for anybody");
    }

    public long figure(UserAccount owner, String title, Map<String, String> settings) {
        return figure(owner, new FigureTitle(title, false, false), settings);
    }

    long figure(UserAccount owner, FigureTitle title, Map<String, String> settings) {
        return as(
                owner,
                () -> figures.save(
                        title, analyses.of(FigureSettings.of(settings)).orElseThrow()));
    }

    /** Keeps a book with a heading, a text and some figures. */
    public Book book(UserAccount owner, OneFor oneFor, Made made, Long... figures) {
        return book(owner, "議会資料", oneFor, made, figures);
    }

    Book book(UserAccount owner, String title, OneFor oneFor, Made made, Long... figures) {
        List<BookPart> parts = Stream.concat(
                        Stream.of(BookPart.heading("第1章 はじめに"), BookPart.text("この冊子は試験のものです。")),
                        Stream.of(figures).map(BookPart::figure))
                .toList();
        return as(owner, () -> books.find(books.save(new BookContent(title, oneFor, made, false, parts))))
                .orElseThrow();
    }

    void make(UserAccount owner, Book book, Cause cause) {
        run(owner, job, book, cause, UNWATCHED);
    }

    static void run(UserAccount owner, BookJob job, Book book, Cause cause, JobRun run) {
        as(owner, () -> {
            job.run(job.input(book, cause, Locale.JAPANESE), run);
            return true;
        });
    }

    /** Makes an issue and reads it. */
    PdfRead made(UserAccount owner, Book book) {
        make(owner, book, Cause.ASKED);
        BookIssue issue = as(owner, () -> books.issues(book)).getFirst();
        PdfRead read = PdfRead.of(as(owner, () -> books.file(issue)));
        assertThat(read.pages()).hasSize(issue.pages());
        return read;
    }

    public static <T> T as(UserAccount who, Supplier<T> work) {
        return SignIn.as(
                new SignedInUser(who.id(), who.loginName(), who.displayName(), who.role(), who.municipality()), work);
    }
}
