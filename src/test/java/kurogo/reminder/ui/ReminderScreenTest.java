package kurogo.reminder.ui;

import static kurogo.access.SignIn.asStaff;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.reminder.Occasion;
import kurogo.reminder.ReminderTemplateService;
import kurogo.report.NewRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = ReminderView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class ReminderScreenTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    ReminderTemplateService templates;

    @BeforeEach
    void anOverdueRound() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度 実績報告（年間）",
                LocalDate.of(2026, 5, 29),
                Set.of(Programme.MULTI_AGENCY))));
        navigate(ReminderView.class);
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private String reach() {
        return find(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .filter(words -> words.startsWith("選択中"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void afterTheDueDateTheWordingIsThatOfAReminder() {
        assertThat(find(TextField.class).single().getValue()).startsWith("【再度のお願い】");
        assertThat(find(Pre.class).all().getFirst().getText())
                .startsWith("汐見原市")
                .contains("御担当者 様", "令和8年5月29日", "reception?round=R7");
    }

    @Test
    void inEnglishThoseMissingHaveRomanNamesAndTheirLettersStayJapanese() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        UI.getCurrentOrThrow().navigate("reception/reminders", QueryParameters.of("round", "R7"));

        assertThat(test(find(MissingGrid.class).single()).getCellText(0, 0)).isEqualTo("Shiomihara");
        assertThat(find(LetterPreview.class).single().getElement().getTextRecursively())
                .contains("汐見原市");
    }

    @Test
    void whoIsChosenWithAndWithoutAnAddressIsCounted() {
        assertThat(reach()).isEqualTo("選択中：3市町村（宛先あり 0、宛先なし 3）");
        find(MissingGrid.class).single().asMultiSelect().deselectAll();
        assertThat(reach()).isEqualTo("選択中：0市町村（宛先あり 0、宛先なし 0）");
    }

    @Test
    void anUnknownFieldIsNamedAndNothingCanBeSentMeanwhile() {
        find(TextArea.class).single().setValue("{municipality} {kaigi}");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("使えない差込み項目があります：{kaigi}");
        assertThat(reach()).contains("0市町村");

        test(button("文面を保存")).click();
        assertThat(asStaff(() -> templates.current(Occasion.OVERDUE)).version()).isZero();
    }

    @Test
    void aWordingIsKeptAsANewVersion() {
        find(TextArea.class).single().setValue("{municipality} 様 御提出ください。");
        test(button("文面を保存")).click();
        assertThat(asStaff(() -> templates.current(Occasion.OVERDUE)).wording().text())
                .isEqualTo("{municipality} 様 御提出ください。");
    }

    @Test
    void withoutAMailServerTheButtonSaysHowToConfigureOne() {
        assertThat(button("メールを送信").isEnabled()).isFalse();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.contains("spring.mail.host") && words.contains("kurogo.mail.from"));
    }
}
