package kurogo.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.master.Municipality;
import kurogo.book.BookMaking;
import kurogo.database.DatabaseTest;
import kurogo.report.answers.Programme;
import kurogo.review.OneRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@ViewPackages(classes = AnalysisView.class)
@Import({BookMaking.class, OneRound.class})
@SignedInAs(role = Role.ANALYST)
class AnalysisScreensTest extends SpringBrowserlessTest {

    @Autowired
    BookMaking making;

    @BeforeEach
    void speakJapaneseOfARound() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        making.open();
    }

    @Test
    void aProgrammeIsOfferedOnlyWhereTheFigureShowsSomethingOfOne() {
        assertThat(programmeAt(Map.of("measure", "CASES")).isEnabled()).isTrue();
        Select<?> unused = programmeAt(Map.of("measure", "DAYS_LATE", "programme", "OUTREACH"));
        assertThat(unused.isEnabled()).isFalse();
        assertThat(unused.getValue()).as("for the measure chosen next").isEqualTo(Programme.OUTREACH);
        assertThat(programmeAt(Map.of("measure", "DAYS_LATE", "form", "SCATTER"))
                        .isEnabled())
                .isTrue();
    }

    @Test
    void whatIsSaidToAPointStandsInTheAddressAndCanBeUndone() {
        UI.getCurrentOrThrow()
                .navigate(AnalysisView.ROUTE, QueryParameters.simple(Map.of("measure", "CASES", "form", "BARS")));
        press("点への注記");
        ComboBox<Municipality> municipality = find(ComboBox.class).single();
        municipality.setValue(municipality.getListDataView().getItem(0));
        press("追加");
        assertThat(shownNotes()).as("without words").doesNotContain("①");
        test(find(TextField.class).all().stream()
                        .filter(field -> field.getLabel().startsWith("注記（60字"))
                        .findFirst()
                        .orElseThrow())
                .setValue("合併により増加");
        press("追加");
        assertThat(address()).contains("points=");
        assertThat(shownNotes()).contains("① ", "：合併により増加");
        press("元に戻す");
        assertThat(address()).doesNotContain("points=");
        assertThat(shownNotes()).doesNotContain("①");
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> words.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String shownNotes() {
        return find(FigurePanels.class).single().getElement().getTextRecursively();
    }

    private static String address() {
        return UI.getCurrentOrThrow().getActiveViewLocation().getPathWithQueryParameters();
    }

    private Select<?> programmeAt(Map<String, String> address) {
        UI.getCurrentOrThrow().navigate(AnalysisView.ROUTE, QueryParameters.simple(address));
        return find(Select.class).all().stream()
                .filter(field -> "事業".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
