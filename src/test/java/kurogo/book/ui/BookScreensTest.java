package kurogo.book.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.database.DatabaseTest;
import kurogo.uikit.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
@ViewPackages(classes = BooksView.class)
@SignedInAs(role = Role.ANALYST)
class BookScreensTest extends SpringBrowserlessTest {

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
        navigate(BookView.class, 0L);
        press("保存");
        assertThat(find(H1.class).single().getText()).isEqualTo("新しい冊子");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
