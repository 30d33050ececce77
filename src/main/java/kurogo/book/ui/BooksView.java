package kurogo.book.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.book.Book;
import kurogo.book.BookService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** 図の冊子: one's own books and those colleagues share. */
@Route(BooksView.ROUTE)
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class BooksView extends Screen implements AfterNavigationObserver {

    static final String ROUTE = "analysis/books";

    private final transient BookService books;
    private final Grid<Book> grid = new Grid<>();

    BooksView(BookService books, CurrentUser currentUser) {
        this.books = books;
        title(texts().get("figurebook.list"));
        subtitle(texts().get("figurebook.list.subtitle"));
        Anchor figures = button("analysis/figures", "figurebook.list.figures");
        Anchor make = button(BookView.ROUTE + "/0", "figurebook.list.new");
        make.setVisible(currentUser.get().role() != Role.VIEWER);
        actions(figures, make);
        grid.getElement().setAttribute("aria-label", texts().get("figurebook.list.label"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(book -> new Anchor(
                        BookView.ROUTE + "/" + book.id(), book.content().title()))
                .setHeader(texts().get("figurebook.column.title"))
                .setFlexGrow(3);
        grid.addColumn(book -> texts().of("figurebook", book.content().oneFor()))
                .setHeader(texts().get("figurebook.column.oneFor"));
        grid.addColumn(book -> texts().of("figurebook", book.content().made()))
                .setHeader(texts().get("figurebook.column.made"));
        grid.addColumn(Book::owner).setHeader(texts().get("figurebook.column.owner"));
        grid.addColumn(book -> texts().get(book.content().shared() ? "figurebook.isShared" : "figurebook.isOwn"))
                .setHeader(texts().get("figurebook.column.seenBy"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Book> all = books.all();
        grid.setItems(all);
        if (all.isEmpty()) {
            add(new EmptyState(
                    Symbol.ANALYSIS, texts().get("figurebook.empty.title"), texts().get("figurebook.empty.reason")));
        } else {
            add(grid);
        }
    }

    private Anchor button(String address, String words) {
        Anchor link = new Anchor(address, texts().get(words));
        link.addClassName("kurogo-button-link");
        return link;
    }
}
