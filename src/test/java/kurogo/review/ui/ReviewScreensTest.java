package kurogo.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.NewRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.review.ReviewService;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What evaluations changed, what became of flags a year later, and the rule sets, after two years in which nobody reported. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ViewPackages(classes = FlagInboxView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class ReviewScreensTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    ReviewService review;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void evaluateTwoRoundsNobodyAnswered() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        for (int year = 5; year <= 6; year++) {
            review.evaluate(rounds.create(new NewRound(
                            ReportingPeriod.annual(FiscalYear.reiwa(year)),
                            "実績報告（年間）",
                            LocalDate.of(2019 + year, 5, 30),
                            Set.of(Programme.MULTI_AGENCY)))
                    .id());
        }
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void whatAnEvaluationRaisedLeadsToTheEvidence() {
        assertThat(words("flags/changes", "round=R6", ChangesView.class))
                .contains("新しい指摘（3件）")
                .contains("指摘しました（要確認）");
        assertThat(find(Anchor.class)
                        .from(find(ChangesView.class).single())
                        .withText("汐見原市　未提出")
                        .all())
                .hasSize(1);
    }

    @Test
    void whatBecameOfFlagsIsCountedWithACaution() {
        String words = words("flags/benefit", "round=R5", BenefitView.class);
        assertThat(words).contains("この件数は、支援の効果を証明するものではありません").contains("記録なし");
    }

    @Test
    void theNewestRoundThatCanBeToldOfIsShownFirst() {
        assertThat(words("flags/benefit", "", BenefitView.class)).contains("令和5年度");
    }

    @Test
    void theStandardRuleSetIsListedAndJudgesTheRound() {
        assertThat(words("flags/rule-sets", "", RuleSetsView.class)).contains("最新の版（現在は 標準 第1版）を使います");
    }

    private String words(String place, String query, Class<? extends Component> screen) {
        UI.getCurrent().navigate(place, QueryParameters.fromString(query));
        return find(screen).single().getElement().getTextRecursively();
    }
}
