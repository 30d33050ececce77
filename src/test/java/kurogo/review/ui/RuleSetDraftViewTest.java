package kurogo.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
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
import kurogo.review.ReviewService;
import kurogo.review.RuleSetService;
import kurogo.review.rule.RuleCode;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft of a rule set, tried on a round in which three municipalities have handed in nothing. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ViewPackages(classes = RuleSetDraftView.class)
@SignedInAs(role = Role.ADMINISTRATOR)
class RuleSetDraftViewTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    ReviewService review;

    @Autowired
    RuleSetService ruleSets;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void evaluateARoundNobodyAnswered() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        SignIn.asStaff(() -> review.evaluate(rounds.create(new NewRound(
                        ReportingPeriod.annual(FiscalYear.reiwa(6)),
                        "令和6年度 実績報告（年間）",
                        LocalDate.of(2025, 5, 30),
                        Set.of(Programme.MULTI_AGENCY)))
                .id()));
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void aRuleThatIsSwitchedOffTakesItsFlagsAwayBeforeAnythingIsKept() {
        open("");
        Checkbox missing = find(Checkbox.class).all().stream()
                .filter(box -> "未提出".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        test(missing).click();
        find(Button.class).withText("試算する").single().click();
        assertThat(words()).contains("なくなる指摘（3件）").contains("汐見原市");
        assertThat(ruleSets.all()).hasSize(1);
    }

    @Test
    void theAddressHoldsTheDraft() {
        open("rule.REPORT_MISSING=off");
        assertThat(words()).contains("なくなる指摘（3件）");
    }

    @Test
    void aDraftIsKeptOnlyWithAReason() {
        open("rule.REPORT_MISSING=off");
        find(Button.class).withText("新しい版として保存").single().click();
        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(ruleSets.all()).hasSize(1);

        test(find(TextField.class).withCaption("変更の理由（必須）").single()).setValue("督促と重なるため。");
        find(Button.class).withText("新しい版として保存").single().click();
        assertThat(ruleSets.all()).hasSize(2);
        assertThat(ruleSets.all().getFirst().ruleSet().isOn(RuleCode.REPORT_MISSING))
                .isFalse();
    }

    @Test
    void aThresholdThatCannotBeIsToldWithItsRange() {
        open("costSpread.score=-1");
        assertThat(words()).contains("次の項目を確認してください").contains("costSpread.score");
        assertThat(find(Button.class).withText("新しい版として保存").all()).isEmpty();
    }

    private void open(String query) {
        UI.getCurrent().navigate("flags/rule-sets/draft", QueryParameters.fromString(query));
    }

    private String words() {
        return find(RuleSetDraftView.class).single().getElement().getTextRecursively();
    }
}
