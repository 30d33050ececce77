package kurogo.book.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.access.UserAccount;
import kurogo.analysis.SavedFigure;
import kurogo.book.Book;
import kurogo.book.BookContent.Made;
import kurogo.book.BookContent.OneFor;
import kurogo.book.BookMaking;
import kurogo.book.BookService;
import kurogo.database.DatabaseTest;
import kurogo.review.OneRound;
import kurogo.uikit.EmptyState;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@ViewPackages(classes = BooksView.class)
@Import({BookMaking.class, OneRound.class})
@SignedInAs(role = Role.ANALYST)
class BookScreensTest extends SpringBrowserlessTest {

    @Autowired
    BookMaking making;

    @Autowired
    BookService books;

    @Autowired
    DSLContext database;

    @BeforeEach
    void speakJapanese() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
    }

    @Test
    void withoutBooksTheListSaysHowToBegin() {
        navigate(BooksView.class);
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void piecesAreAddedAndTakenOut() {
        navigate(BookView.class, 0L);
        assertThat(find(H1.class).single().getText()).isEqualTo("新しい冊子");
        press("文章を追加");
        press("図を追加");
        assertThat(find(TextArea.class).all()).hasSize(1);
        assertThat(find(ComboBox.class).all()).hasSize(1);
        test(find(Button.class).all().stream()
                        .filter(button ->
                                "1番目の文章を外す".equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(find(ComboBox.class).all()).hasSize(1);
    }

    @Test
    void aBookWithoutTitleIsNotKept() {
        UserAccount analyst = analyst();
        making.figure(analyst, "件数の図", Map.of("measure", "CASES"));
        BookMaking.as(analyst, () -> {
            navigate(BookView.class, 0L);
            press("図を追加");
            choose("件数の図");
            press("保存");
            return true;
        });
        assertThat(told()).singleElement().asString().contains("題名を120文字以内で入力してください。");
        assertThat(find(H1.class).single().getText()).isEqualTo("新しい冊子");
    }

    @Test
    void aFigureThatIsTakenBackIsNotKept() {
        UserAccount analyst = analyst();
        Book book = book(analyst);
        BookMaking.as(analyst, () -> {
            navigate(BookView.class, book.id());
            find(ComboBox.class).single().clear();
            press("保存");
            return true;
        });
        assertThat(told()).singleElement().asString().contains("図を一つ以上選んでください。");
    }

    @Test
    void howTheMakingEndedIsTold() {
        UserAccount analyst = analyst();
        Book book = book(analyst);
        assertThat(toldOnceItEnds(analyst, book, "state = 'DONE'")).contains("PDFを作成しました。");
        assertThat(toldOnceItEnds(analyst, book, "state = 'CANCELLED'")).contains("PDFの作成を中止しました。");
        assertThat(toldOnceItEnds(analyst, book, "state = 'FAILED', failure = 'EXPLAINED', message = '図が多すぎます。'"))
                .contains("図が多すぎます。");
        assertThat(toldOnceItEnds(analyst, book, "state = 'FAILED', failure = 'UNEXPECTED'"))
                .contains("予期しない問題");
    }

    @Test
    void aBookThatWasDeletedElsewhereIsNotMade() {
        UserAccount analyst = analyst();
        Book book = book(analyst);
        BookMaking.as(analyst, () -> {
            navigate(BookView.class, book.id());
            books.delete(book);
            press("PDFを作成");
            return true;
        });
        assertThat(told()).singleElement().asString().contains("変更または削除されました");
    }

    private UserAccount analyst() {
        making.open();
        return making.hire("bunseki", Role.ANALYST);
    }

    private Book book(UserAccount owner) {
        long cases = making.figure(owner, "件数の図", Map.of("measure", "CASES"));
        return making.book(owner, OneFor.ALL, Made.ON_DEMAND, cases);
    }

    /** What is told last when a making ended so. */
    private String toldOnceItEnds(UserAccount owner, Book book, String so) {
        return BookMaking.as(owner, () -> {
            navigate(BookView.class, book.id());
            press("PDFを作成");
            database.execute("update job set subject_lock = null, finished_at = requested_at, " + so
                    + " where subject_lock is not null");
            ComponentUtil.fireEvent(UI.getCurrentOrThrow(), new PollEvent(UI.getCurrentOrThrow(), true));
            return told().getLast();
        });
    }

    private List<String> told() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(String title) {
        ComboBox<SavedFigure> field = find(ComboBox.class).single();
        field.setValue(field.getListDataView()
                .getItems()
                .filter(figure -> figure.title().equals(title))
                .findFirst()
                .orElseThrow());
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
