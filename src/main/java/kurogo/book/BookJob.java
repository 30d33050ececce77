package kurogo.book;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.area.Prefecture;
import kurogo.book.BookDrawing.Drawn;
import kurogo.book.BookIssue.Cause;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.jobs.JobFailedException;
import kurogo.jobs.JobKind;
import kurogo.jobs.JobRun;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes an issue of a book: works its figures out, draws them, sets the pages and keeps them. */
@Component
class BookJob implements JobKind {

    private final JsonMapper json = JsonMapper.shared();
    private final BookRepository books;
    private final BookChapters chapters;
    private final BookDrawing drawing;
    private final BookKeeping keeping;
    private final AreaService area;
    private final CurrentUser currentUser;
    private final Clock clock;

    BookJob(
            BookRepository books,
            BookChapters chapters,
            BookDrawing drawing,
            BookKeeping keeping,
            AreaService area,
            CurrentUser currentUser,
            Clock clock) {
        this.books = books;
        this.chapters = chapters;
        this.drawing = drawing;
        this.keeping = keeping;
        this.area = area;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What is to be made. */
    private record Order(long book, Cause cause, String language) {}

    @Override
    public String name() {
        return "book.make";
    }

    String input(Book book, Cause cause, Locale language) {
        return json.writeValueAsString(new Order(book.id(), cause, language.toLanguageTag()));
    }

    @Override
    public void run(String input, JobRun run) {
        Order order = json.readValue(input, Order.class);
        Texts texts = Texts.in(Locale.forLanguageTag(order.language()));
        Book book = books.find(currentUser.get().id(), order.book())
                .orElseThrow(() -> new JobFailedException(texts.get("figurebook.gone")));
        keeping.keep(book, order.cause(), pages(book, texts, run));
    }

    private BookPages pages(Book book, Texts texts, JobRun run) {
        List<BookLeaf> leaves = chapters.of(book.content(), texts, run);
        List<Drawn> drawn = drawing.drawn(leaves, texts, run);
        int figures = Math.toIntExact(leaves.stream().filter(BookLeaf::isFigure).count());
        run.progress(figures, figures + 1, texts.get("figurebook.setting"));
        BookPaper paper = new BookPaper(book.content().title(), under(book, texts), texts);
        drawn.forEach(paper::add);
        return paper.pages();
    }

    private List<String> under(Book book, Texts texts) {
        return List.of(
                area.prefecture().map(Prefecture::name).orElse(""),
                book.owner(),
                PeriodNames.in(texts).of(JapanTime.today(clock)));
    }
}
