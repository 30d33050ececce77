package kurogo.book.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.analysis.SavedFigureService;
import kurogo.book.Book;
import kurogo.book.BookContent;
import kurogo.book.BookNotSaved;
import kurogo.book.BookService;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** A book of figures: what stands in it, and the PDFs that were made of it. Number 0 is a book that is yet to be kept. */
@Route(BookView.ROUTE)
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/analysis.css")
public class BookView extends Screen implements HasUrlParameter<Long> {

    static final String ROUTE = "analysis/book";

    private static final BookContent BLANK =
            new BookContent("", BookContent.OneFor.ALL, BookContent.Made.ON_DEMAND, false, List.of());

    private final transient BookService books;
    private final transient SavedFigureService figures;
    private final transient CurrentUser currentUser;
    private final Div content = new Div();

    BookView(BookService books, SavedFigureService figures, CurrentUser currentUser) {
        this.books = books;
        this.figures = figures;
        this.currentUser = currentUser;
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        if (id == 0) {
            show(Optional.empty());
        } else {
            show(Optional.of(books.find(id).orElseThrow(NotFoundException::new)));
        }
    }

    private void show(Optional<Book> book) {
        title(book.map(kept -> kept.content().title()).orElse(texts().get("figurebook.new")));
        subtitle(book.filter(kept -> !kept.own()).map(Book::owner).orElse(""));
        Anchor back = new Anchor(BooksView.ROUTE, texts().get("figurebook.back"));
        back.addClassName("kurogo-button-link");
        boolean mayChange =
                currentUser.get().role() != Role.VIEWER && book.map(Book::own).orElse(true);
        Button delete = new Button(texts().get("figurebook.delete"), pressed -> book.ifPresent(this::askToDelete));
        delete.setVisible(mayChange && book.isPresent());
        actions(back, delete);
        content.removeAll();
        book.ifPresent(kept -> content.add(new BookIssues(books, kept, mayChange, texts())));
        if (mayChange) {
            BookForm form = new BookForm(
                    book.map(Book::content).orElse(BLANK), figures.all(), wanted -> keep(book, wanted), texts());
            content.add(new Panel(texts().get("figurebook.content"), form));
        }
    }

    private void keep(Optional<Book> read, BookContent wanted) {
        try {
            read.ifPresentOrElse(
                    kept -> {
                        books.change(kept, wanted);
                        show(books.find(kept.id()));
                    },
                    () -> UI.getCurrentOrThrow().navigate(BookView.class, books.save(wanted)));
            Notices.in(texts()).success(texts().get("figurebook.saved"));
        } catch (BookNotSaved refused) {
            Notices.in(texts()).error(texts().of("figurebook", refused.reason()));
        }
    }

    private void askToDelete(Book book) {
        ConfirmDialog ask = new ConfirmDialog(
                texts().get("figurebook.delete.title"),
                texts().get(
                                "figurebook.delete.lost",
                                book.content().title(),
                                books.issues(book).size()),
                texts().get("figurebook.delete"),
                confirmed -> delete(book));
        ask.setCancelable(true);
        ask.setCancelText(texts().get("figurebook.cancel"));
        ask.open();
    }

    private void delete(Book book) {
        try {
            books.delete(book);
            UI.getCurrentOrThrow().navigate(BooksView.class);
        } catch (BookNotSaved refused) {
            Notices.in(texts()).error(texts().of("figurebook", refused.reason()));
        }
    }
}
