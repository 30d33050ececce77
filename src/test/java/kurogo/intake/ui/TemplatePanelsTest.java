package kurogo.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.NewRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who comes to 報告の受付 finds the form there. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ViewPackages(classes = ReceptionView.class)
class TemplatePanelsTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void openRound() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        SignIn.asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度 実績報告（年間）",
                LocalDate.of(2026, 5, 29),
                Set.of(Programme.MULTI_AGENCY))));
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    @SignedInAs(role = Role.PREFECTURE_STAFF)
    void staffTakeTheFormOfOneMunicipalityOrOfAll() {
        navigate("reception", ReceptionView.class);
        assertThat(words()).contains("全市町村の様式（zip）").doesNotContain("この市町村の様式");

        ComboBox<?> municipality = find(ComboBox.class).single();
        test(municipality).selectItem("952010 汐見原市");

        assertThat(words()).contains("この市町村の様式");
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void aReporterTakesTheirOwn() {
        navigate("reception", ReceptionView.class);

        assertThat(words()).contains("報告様式（Excel）").doesNotContain("全市町村の様式（zip）");
        assertThat(find(ComboBox.class).all()).isEmpty();
    }

    private List<String> words() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
