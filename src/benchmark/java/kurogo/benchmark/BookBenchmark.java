package kurogo.benchmark;

import java.util.List;
import java.util.Locale;
import kurogo.access.DemoUserService;
import kurogo.access.OnBehalf;
import kurogo.access.Role;
import kurogo.book.Book;
import kurogo.book.BookIssue;
import kurogo.book.BookService;
import kurogo.jobs.Job;

/** How fast the book of the demo is made: a chapter for each of its 24 municipalities, six figures in each. */
final class BookBenchmark {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;

    private final BookService books;

    private BookBenchmark(BookService books) {
        this.books = books;
    }

    /** Argument: how many issues are made. */
    public static void main(String[] arguments) throws Exception {
        try (Program program = Program.startWithDemo()) {
            long analyst = program.doing(
                    () -> program.bean(DemoUserService.class).of(Role.ANALYST).id());
            BookBenchmark benchmark = new BookBenchmark(program.bean(BookService.class));
            for (int issue = 1; issue <= Integer.parseInt(arguments[0]); issue++) {
                Stopwatch.Taken taken =
                        Stopwatch.of(() -> program.bean(OnBehalf.class).of(analyst, "", benchmark::made));
                System.out.printf(Locale.ROOT, "issue %d: %s%n", issue, taken);
            }
        }
    }

    /** Makes an issue and returns the number of its pages. */
    private long made() {
        Book book = books.all().getFirst();
        Job making = books.make(book, BookIssue.Cause.ASKED, Locale.JAPANESE);
        while (!books.own(making).orElseThrow().state().isOver()) {
            rest();
        }
        List<BookIssue> issues = books.issues(book);
        System.out.printf(
                Locale.ROOT,
                "%d pages, %,d bytes; ",
                issues.getFirst().pages(),
                issues.getFirst().bytes());
        return issues.getFirst().pages();
    }

    private static void rest() {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
