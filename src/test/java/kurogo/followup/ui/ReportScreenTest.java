package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.Appointment;
import kurogo.followup.ContactWay;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Notes;
import kurogo.followup.Resolution;
import kurogo.followup.SupportKind;
import kurogo.followup.Visibility;
import kurogo.uikit.Panel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = FollowUpReportView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class ReportScreenTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @BeforeEach
    void aConversationHeldInMay() {
        ThreeMunicipalities.importThrough(imports);
        ConversationContent content = new ConversationContent(
                "実績0件について",
                ConversationState.HELD,
                new Appointment(LocalDate.of(2026, 5, 12), Optional.empty(), Optional.empty(), ContactWay.PHONE, ""),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(),
                Set.of(),
                List.of(),
                new Notes("", "", ""),
                Visibility.ALL);
        drafts.keep(drafts.begin(new Draft.Work(content, List.of())), Resolution.NONE);
    }

    private void show(Locale language, String months) {
        UI.getCurrentOrThrow().setLocale(language);
        UI.getCurrentOrThrow()
                .navigate(
                        "followup/report",
                        new QueryParameters(Map.of("year", List.of("2026"), "months", List.of(months))));
    }

    private Stream<String> rows() {
        return find(NativeTableHeaderCell.class).all().stream().map(NativeTableHeaderCell::getText);
    }

    @ParameterizedTest
    @CsvSource({"ja, 令和8年5月", "en, May 2026"})
    void monthsAreWrittenAsEverywhereElse(Locale language, String month) {
        show(language, "6");
        assertThat(rows()).contains(month);
    }

    @Test
    void itSaysOutOfHowManyMunicipalitiesSomeWereNotTalkedTo() {
        show(Locale.JAPANESE, "24");
        assertThat(panels()).anyMatch(words -> words.contains("24か月以上対話のない市町村（今日現在、3市町村のうち2市町村）"));
    }

    @Test
    void itSaysWhatIsCountedAndForWhom() {
        show(Locale.JAPANESE, "6");
        assertThat(panels())
                .anyMatch(words -> words.startsWith("支援の種類別") && words.contains("研修会を、人材養成として含みます"))
                .anyMatch(words -> words.startsWith("担当者別") && words.contains("同席した職員は数えていません"));
    }

    private Stream<String> panels() {
        return find(Panel.class).all().stream().map(panel -> panel.getElement().getTextRecursively());
    }
}
