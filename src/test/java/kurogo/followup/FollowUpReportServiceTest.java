package kurogo.followup;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.StaleVersionException;
import kurogo.review.rule.RuleCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class FollowUpReportServiceTest {

    private static final FiscalYear YEAR = FiscalYear.of(Talks.TODAY);

    @Autowired
    MasterImportService imports;

    @Autowired
    FollowUpReportService reports;

    @Autowired
    ConversationListService lists;

    @Autowired
    DraftService drafts;

    @Autowired
    ActionService actions;

    @Autowired
    MinutesService minutes;

    @Autowired
    QuestionListService questions;

    @BeforeEach
    void aPrefecture() {
        ThreeMunicipalities.importThrough(imports);
    }

    private Conversation keep(ConversationContent content, NewAction... agreed) {
        return asStaff(() -> {
            Draft draft = drafts.begin(Draft.Work.agreeing(content, List.of(agreed)));
            Keeping keeping = drafts.keep(draft, Resolution.NONE);
            return ((Keeping.Kept)
                            (keeping instanceof Keeping.Sharing all
                                    ? drafts.keep(draft, Resolution.NONE.sharing(all))
                                    : keeping))
                    .conversation();
        });
    }

    @Test
    void conversationsAreCountedByPeriodWhetherOrNotOneMayReadThem() {
        keep(Talks.held(Talks.TODAY, CITY, TOWN));
        keep(Talks.held(Talks.TODAY, CITY));
        keep(Talks.held(YEAR.firstDay().minusDays(1), CITY));
        keep(Talks.planned(Talks.TODAY, VILLAGE));
        List<ReportingPeriod> periods = List.of(ReportingPeriod.annual(YEAR.plus(-1)), ReportingPeriod.annual(YEAR));

        assertThat(SignIn.as(Role.VIEWER, () -> lists.numberHeld(periods)))
                .isEqualTo(Map.of(CITY, List.of(1, 2), TOWN, List.of(0, 1)));
    }

    @Test
    void actionsAreKeptByTheDayFirstAgreed() {
        LocalDate yesterday = Talks.TODAY.minusDays(1);
        Conversation talk = keep(
                Talks.held(yesterday, CITY),
                Talks.action(CITY, "期限どおり", Talks.TODAY),
                Talks.action(CITY, "遅れて", yesterday),
                Talks.action(CITY, "まだ", yesterday));
        List<AgreedAction> agreed = asStaff(() -> actions.of(talk));
        agreed.stream()
                .filter(action -> !action.agreed().what().equals("まだ"))
                .forEach(action -> asStaff(() -> actions.move(action, ActionState.DONE, "")));

        Punctuality kept = asStaff(() -> reports.of(YEAR, 6)).punctuality();
        assertThat(kept.late() + kept.onTime()).isEqualTo(2);
        assertThat(kept.late()).isEqualTo(1);
        assertThat(kept.overdue()).isEqualTo(1);
    }

    @Test
    void minutesAreSharedOnPurposeOnlyAndWithoutOurAssessment() {
        ConversationContent content = Talks.noted(new Notes("問い", "答え", "県の見立て"), Talks.held(Talks.TODAY, CITY));
        keep(content);
        keep(Talks.seenBy(Visibility.SHARED, content), Talks.action(CITY, "資料を送る", Talks.TODAY));

        List<Minutes> shared = SignIn.asReporterOf(CITY, () -> minutes.sharedWith(CITY));

        assertThat(shared).singleElement().satisfies(one -> {
            assertThat(one.said()).isEqualTo("答え");
            assertThat(one.agreed()).hasSize(1);
            assertThat(one.toString()).doesNotContain("県の見立て");
        });
        assertThatThrownBy(() -> SignIn.asReporterOf(TOWN, () -> minutes.sharedWith(CITY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void minutesAreAWordDocument() throws IOException {
        Conversation talk = keep(
                Talks.noted(new Notes("## 確認\n- **なぜ**0件か", "人手がない", "見立て"), Talks.held(Talks.TODAY, CITY)),
                Talks.action(CITY, "資料を送る", Talks.TODAY));
        byte[] bytes = asStaff(() -> minutes.word(minutes.of(talk), Locale.JAPANESE));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("実績0件について", "確認", "・なぜ0件か", "人手がない")
                    .doesNotContain("見立て");
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().getLast().getText()).contains("資料を送る");
        }
    }

    @Test
    void minutesAreAPdfWithoutOurAssessment() throws IOException {
        Conversation talk = keep(
                Talks.noted(new Notes("## 確認\n- **なぜ**0件か", "人手がない", "見立て"), Talks.held(Talks.TODAY, CITY)),
                Talks.action(CITY, "資料を送る", Talks.TODAY));
        byte[] bytes = asStaff(() -> minutes.pdf(minutes.of(talk), Locale.ENGLISH));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("実績0件について", "確認", "なぜ0件か", "人手がない", "資料を送る", "Shiomihara")
                    .doesNotContain("見立て", "汐見原市");
        }
    }

    @Test
    void questionsTheProgramBringsAlongAreAskedInTheLanguageOfWhoeverReads() {
        assertThat(asStaff(() -> questions.of(RuleCode.ZERO_CASES, Locale.ENGLISH))
                        .getFirst()
                        .questions())
                .startsWith("Look at the last conversation");
        assertThat(asStaff(() -> questions.of(RuleCode.ZERO_CASES, Locale.JAPANESE))
                        .getFirst()
                        .questions())
                .startsWith("前回の対話");
    }

    @Test
    void questionsAreKeptInVersions() {
        QuestionList provided = asStaff(() -> questions.of(RuleCode.ZERO_CASES, Locale.JAPANESE))
                .get(Phase.VISIT.ordinal());
        assertThat(provided.lines()).hasSize(2);

        QuestionList changed = asStaff(() -> questions.change(provided, "何が壁ですか"));

        assertThat(changed.version()).isEqualTo(1);
        assertThat(asStaff(() ->
                        questions.versions(RuleCode.ZERO_CASES, Locale.JAPANESE).get(Phase.VISIT)))
                .hasSize(2);
        assertThatThrownBy(() -> asStaff(() -> questions.change(provided, "別の質問")))
                .isInstanceOf(StaleVersionException.class);
    }
}
