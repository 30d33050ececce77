package kurogo.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
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

    private Select<?> programmeAt(Map<String, String> address) {
        UI.getCurrentOrThrow().navigate(AnalysisView.ROUTE, QueryParameters.simple(address));
        return find(Select.class).all().stream()
                .filter(field -> "事業".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
