package kurogo.book.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.book.Book;
import kurogo.book.BookIssue;
import kurogo.book.BookNotSaved;
import kurogo.book.BookService;
import kurogo.book.IssuesKept;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.jobs.Job;
import kurogo.jobs.JobFailure;
import kurogo.jobs.JobUnderwayException;
import kurogo.text.FileNames;
import kurogo.text.Texts;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Lookout;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;

/** The PDFs that were made of a book, and how far the next one is; making goes on when the screen is closed. */
final class BookIssues extends Div {

    private final transient BookService books;
    private final transient Book book;
    private final transient Texts texts;
    private final Grid<BookIssue> grid = new Grid<>();
    private final Paragraph none;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button make;
    private final Button stop;
    private final transient Lookout lookout = new Lookout(this, this::look);
    private transient Optional<Job> making = Optional.empty();

    BookIssues(BookService books, Book book, boolean mayMake, Texts texts) {
        this.books = books;
        this.book = book;
        this.texts = texts;
        none = new Paragraph(texts.get("figurebook.issues.none"));
        bar.getElement().setAttribute("aria-label", texts.get("figurebook.issue.progress"));
        words.getElement().setAttribute("role", "status");
        make = new Button(texts.get("figurebook.issue.make"), pressed -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setVisible(mayMake);
        stop = new Button(texts.get("figurebook.issue.stop"), pressed -> stop());
        columns();
        IssuesKept kept = books.kept();
        Paragraph howLong = new Paragraph(texts.get("figurebook.issues.kept", kept.most(), kept.years()));
        add(new Panel(texts.get("figurebook.issues"), words, bar, none, grid, howLong).actions(stop, make));
        rest();
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        books.underway(book).ifPresent(this::watch);
    }

    private void columns() {
        PeriodNames names = PeriodNames.in(texts);
        grid.getElement().setAttribute("aria-label", texts.get("figurebook.issues.label"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(issue -> names.of(JapanTime.dayOf(issue.madeAt())))
                .setHeader(texts.get("figurebook.issue.madeAt"));
        grid.addColumn(issue -> texts.of("figurebook", issue.cause())).setHeader(texts.get("figurebook.issue.cause"));
        grid.addColumn(issue -> texts.get("figurebook.issue.pages.value", issue.pages()))
                .setHeader(texts.get("figurebook.issue.pages"));
        grid.addComponentColumn(issue -> new DownloadButton("PDF", () -> download(issue)))
                .setHeader(texts.get("figurebook.issue.file"));
    }

    private Download download(BookIssue issue) {
        String name = FileNames.of(issue.title() + "_" + JapanTime.dayOf(issue.madeAt()));
        return new Download(name + ".pdf", "application/pdf", books.file(issue));
    }

    private void make() {
        try {
            watch(books.make(book, BookIssue.Cause.ASKED, texts.language()));
        } catch (JobUnderwayException already) {
            Notices.in(texts).error(texts.get("jobs.underway"));
            books.underway(book).ifPresent(this::watch);
        } catch (NoSuchElementException gone) {
            Notices.in(texts).error(texts.of("figurebook", BookNotSaved.Reason.CHANGED_MEANWHILE));
        }
    }

    private void watch(Job job) {
        making = Optional.of(job);
        bar.setVisible(true);
        bar.setIndeterminate(true);
        words.setText(texts.get("figurebook.issue.progress"));
        make.setEnabled(false);
        stop.setVisible(make.isVisible());
        lookout.watch();
    }

    private void look() {
        books.underway(book).ifPresentOrElse(this::show, () -> {
            lookout.rest();
            rest();
            refresh();
            making.flatMap(books::own).ifPresent(this::tell);
        });
    }

    /** Says to whoever began it how it ended. */
    private void tell(Job job) {
        Notices notices = Notices.in(texts);
        switch (job.state()) {
            case DONE -> notices.success(texts.get("figurebook.issue.done"));
            case CANCELLED -> notices.success(texts.get("figurebook.issue.stopped"));
            default ->
                notices.error(job.explanation()
                        .orElseGet(() -> texts.of("jobs", job.failure().orElse(JobFailure.UNEXPECTED))));
        }
    }

    private void show(Job job) {
        words.setText(job.progress().message());
        bar.setIndeterminate(job.progress().share().isEmpty());
        job.progress().share().ifPresent(bar::setValue);
    }

    private void refresh() {
        List<BookIssue> issues = books.issues(book);
        grid.setItems(issues);
        grid.setVisible(!issues.isEmpty());
        none.setVisible(issues.isEmpty());
    }

    private void rest() {
        bar.setVisible(false);
        words.setText("");
        make.setEnabled(true);
        stop.setVisible(false);
    }

    private void stop() {
        books.stop(book);
    }
}
