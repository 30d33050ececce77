package kurogo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kurogo.access.ActingAs;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.OnBehalf;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
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
import kurogo.followup.Topic;
import kurogo.followup.Visibility;
import kurogo.text.Texts;
import kurogo.training.CourseService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@SignedInAs(role = Role.VIEWER)
class SearchServiceTest {

    @Autowired
    SearchService search;

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    CourseService courses;

    @Autowired
    UserService users;

    @Autowired
    ColleagueService colleagues;

    @Autowired
    OnBehalf onBehalf;

    @BeforeEach
    void threeMunicipalities() {
        ThreeMunicipalities.importThrough(imports);
    }

    @ParameterizedTest
    @CsvSource({
        "菜花, municipalities/953016",
        "なばな, municipalities/953016",
        "ﾅﾊﾞﾅ, municipalities/953016",
        "NABANA, municipalities/953016",
        "953016, municipalities/953016",
        "９５３２３, municipalities/953237",
        "点検, flags"
    })
    void anySpellingLeadsToTheMunicipalityOrScreen(String typed, String address) {
        List<SearchHit> hits = search.find(typed, Map.of("flags", "点検"), Texts.in(Locale.JAPANESE));
        assertThat(hits).extracting(SearchHit::address).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource({"''", "'　'", "存在しない町"})
    void whatIsEmptyOrUnknownFindsNothing(String typed) {
        assertThat(search.find(typed, Map.of("flags", "点検"), Texts.in(Locale.JAPANESE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"合同の意見, followup/", "菜花, followup/", "支援ニーズ, followup/", "管理職, training/courses?course="})
    @SignedInAs(role = Role.PREFECTURE_STAFF)
    void aConversationIsFoundByWhatItIsAboutAndACourseByItsName(String typed, String address) {
        keep(official("県花子", "地域福祉課"), Visibility.ALL);
        courses.createUsual();

        assertThat(search.find(typed, Map.of(), Texts.in(Locale.JAPANESE)))
                .extracting(SearchHit::address)
                .anyMatch(found -> found.matches(Pattern.quote(address) + "\\d+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"合同の意見", "菜花", "支援ニーズ"})
    void whatASectionKeepsToItselfIsFoundByItsOwnPeopleAlone(String typed) {
        long holder = official("県花子", "地域福祉課");
        long colleague = official("県次郎", "地域福祉課");
        long stranger = official("県太郎", "高齢福祉課");
        keep(holder, Visibility.SECTION);

        assertThat(conversations(holder, typed)).containsExactly("合同の意見交換会");
        assertThat(conversations(colleague, typed)).containsExactly("合同の意見交換会");
        assertThat(conversations(stranger, typed)).isEmpty();
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "953016")
    void aMunicipalReporterIsShownNothingOfThePrefecture() {
        assertThatThrownBy(() -> search.find("菜花", Map.of(), Texts.in(Locale.JAPANESE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> conversations(long person, String typed) {
        return onBehalf.of(person, "", () -> search.find(typed, Map.of(), Texts.in(Locale.JAPANESE))).stream()
                .filter(hit -> hit.kind() == SearchHit.Kind.CONVERSATION)
                .map(SearchHit::title)
                .toList();
    }

    /** Who keeps conversations has an account. */
    private long official(String name, String section) {
        return ActingAs.program("試験", () -> {
            UserProfile profile = new UserProfile(name, name, Role.PREFECTURE_STAFF, Optional.empty(), true);
            long id = TestAccounts.create(users, profile, "himitsu-no-kotoba").id();
            colleagues.move(Colleague.named(id, name), section, "");
            return id;
        });
    }

    private void keep(long holder, Visibility visibility) {
        onBehalf.of(holder, "", () -> drafts.keep(drafts.begin(conversation(visibility)), Resolution.NONE));
    }

    private static Draft.Work conversation(Visibility visibility) {
        ConversationContent content = new ConversationContent(
                "合同の意見交換会",
                ConversationState.HELD,
                new Appointment(LocalDate.of(2026, 6, 1), Optional.empty(), Optional.empty(), ContactWay.MEETING, "県庁"),
                SupportKind.NETWORK,
                List.of(ThreeMunicipalities.TOWN),
                List.of(),
                Set.of(Topic.NEEDS),
                List.of(),
                new Notes("", "", ""),
                visibility);
        return new Draft.Work(content, List.of());
    }
}
