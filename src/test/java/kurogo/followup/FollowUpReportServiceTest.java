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
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import kurogo.report.answers.Programme;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
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
    RoundService rounds;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    @Autowired
    QuestionListService questions;

    @BeforeEach
    void aPrefecture() {
        ThreeMunicipalities.importThrough(imports);
    }

    private Conversation keep(ConversationContent content, NewAction... agreed) {
        return asStaff(() -> ((Keeping.Kept)
                        drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of(agreed))), Resolution.NONE))
                .conversation());
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
    void aJointMeetingIsASupportToEachWhoTookPart() {
        keep(Talks.held(Talks.TODAY, CITY, TOWN));
        keep(Talks.planned(Talks.TODAY, VILLAGE));

        FollowUpReport report = asStaff(() -> reports.of(YEAR, 6));

        assertThat(report.countBy(SupportLine::municipality)).containsExactly(Map.entry(CITY, 1), Map.entry(TOWN, 1));
        assertThat(report.countBy(SupportLine::way)).containsExactly(Map.entry(ContactWay.VISIT, 2));
        assertThat(report.withoutContact()).containsOnlyKeys(VILLAGE);
        assertThat(report.support().getFirst().minutes()).contains(90);
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
    void whatBecameOfFlagsIsCountedApartForThoseThatWereTalkedAbout() {
        List<TrackedFlag> raised = raised();
        TrackedFlag city = of(CITY, raised);
        TrackedFlag town = of(TOWN, raised);
        keep(Talks.about(List.of(city.id()), Talks.held(Talks.TODAY, CITY)));
        keep(Talks.about(List.of(town.id()), Talks.planned(Talks.TODAY.plusDays(1), TOWN)));
        asStaff(() -> {
            flags.decide(city, FlagState.CHECKING, "");
            flags.decide(flags.find(city.id()).orElseThrow(), FlagState.RESOLVED, "報告を受領");
            return city;
        });

        FollowUpReport report = asStaff(() -> reports.of(YEAR, 6));

        assertThat(report.afterContact().flags()).isEqualTo(1);
        assertThat(report.afterContact().resolved()).isEqualTo(1);
        assertThat(report.afterContact().medianMonths()).hasValue(0);
        assertThat(report.withoutTalk().flags())
                .as("a planned one has not been talked about")
                .isEqualTo(2);
        assertThat(report.withoutTalk().resolved()).isZero();
        assertThat(report.withoutTalk().medianMonths()).isEmpty();
    }

    /** That nothing was reported, of each municipality. */
    private List<TrackedFlag> raised() {
        return asStaff(() -> {
            ReportingRound round = rounds.create(new NewRound(
                    ReportingPeriod.annual(FiscalYear.reiwa(6)),
                    "令和6年度 実績報告",
                    LocalDate.of(2025, 5, 30),
                    Set.of(Programme.MULTI_AGENCY)));
            review.evaluate(round.id());
            return flags.ofRound(round.id());
        });
    }

    private static TrackedFlag of(MunicipalityCode code, List<TrackedFlag> raised) {
        return raised.stream()
                .filter(flag -> flag.finding().municipality().equals(code))
                .findFirst()
                .orElseThrow();
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
    void questionsAreKeptInVersions() {
        QuestionList provided = asStaff(() -> questions.of(RuleCode.ZERO_CASES)).get(Phase.VISIT.ordinal());
        assertThat(provided.lines()).hasSize(2);

        QuestionList changed = asStaff(() -> questions.change(provided, "何が壁ですか"));

        assertThat(changed.version()).isEqualTo(1);
        assertThat(asStaff(() -> questions.versions(RuleCode.ZERO_CASES).get(Phase.VISIT)))
                .hasSize(2);
        assertThatThrownBy(() -> asStaff(() -> questions.change(provided, "別の質問")))
                .isInstanceOf(StaleVersionException.class);
    }
}
