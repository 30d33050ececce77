package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ReflectionUtils;

/**
 * Goes through every service method and every screen with every role and with none. What is new and says nothing of who may fails
 * here; what opens to somebody new has to be written down here as well. {@link FileDoorsTest} does the same for files, {@code
 * kurogo.api.PathsTest} for addresses beside the screens.
 */
@DatabaseTest
class WhoMayTest {

    private static final Set<Role> STAFF = EnumSet.of(Role.PREFECTURE_STAFF, Role.ADMINISTRATOR);
    private static final Set<Role> PREFECTURE = EnumSet.complementOf(EnumSet.of(Role.MUNICIPAL_REPORTER));

    /** What each permission means, written a second time on purpose. */
    private static final Map<Class<? extends Annotation>, Set<Role>> MEANING = Map.ofEntries(
            Map.entry(ForAdministrators.class, EnumSet.of(Role.ADMINISTRATOR)),
            Map.entry(ForStaff.class, STAFF),
            Map.entry(
                    ForAnalysts.class,
                    EnumSet.of(Role.ANALYST, Role.PREFECTURE_STAFF, Role.TRAINER, Role.ADMINISTRATOR)),
            Map.entry(ForTrainers.class, EnumSet.of(Role.TRAINER, Role.PREFECTURE_STAFF, Role.ADMINISTRATOR)),
            Map.entry(
                    ForEnrolling.class,
                    EnumSet.of(Role.TRAINER, Role.PREFECTURE_STAFF, Role.MUNICIPAL_REPORTER, Role.ADMINISTRATOR)),
            Map.entry(
                    ForReporting.class, EnumSet.of(Role.PREFECTURE_STAFF, Role.MUNICIPAL_REPORTER, Role.ADMINISTRATOR)),
            Map.entry(ForPrefecture.class, PREFECTURE),
            Map.entry(ForEveryone.class, EnumSet.allOf(Role.class)),
            Map.entry(ForSignedIn.class, EnumSet.allOf(Role.class)),
            Map.entry(ForSecondFactor.class, EnumSet.noneOf(Role.class)),
            Map.entry(ForAnybody.class, EnumSet.allOf(Role.class)),
            Map.entry(ForBearers.class, EnumSet.allOf(Role.class)));

    private static final Set<Class<? extends Annotation>> OPEN_TO_STRANGERS =
            Set.of(ForAnybody.class, ForBearers.class);

    /** Strangers learn the prefecture's name on the login page; the rest asks for a secret address they have. */
    private static final Set<String> CALLED_BY_STRANGERS = Set.of(
            "ApiTokenService.opened(String)",
            "AreaService.prefecture()",
            "CalendarFeedService.feed(String, Locale)",
            "CheckInService.about(String)",
            "CheckInService.arrive(String)",
            "QuestionnaireService.about(String)",
            "QuestionnaireService.answer(String, QuestionnaireAnswer)");

    private static final Set<String> SCREENS_OF_STRANGERS = Set.of("LoginView", "QuestionnaireView", "CheckInView");

    private static final Set<String> SCREENS_OF_REPORTERS = Set.of(
            "OverviewView",
            "AccountView",
            "ApiView",
            "SecondFactorView",
            "MovesView",
            "MunicipalityView",
            "SharedMinutesView",
            "ReceptionView",
            "VersionsView",
            "PreviewView",
            "MappingView",
            "FormView",
            "FindingsView",
            "BlockedView",
            "BlockedListView",
            "OwnTrainingView",
            "PeopleView",
            "PersonView",
            "CertificateView",
            "CalendarAddressView");

    private static final Set<String> SCREENS_OF_ADMINISTRATORS =
            Set.of("MasterView", "UserListView", "AuditView", "UserView", "NewUserView", "BackupView");

    @Autowired
    ApplicationContext program;

    @Test
    void everyMethodOfEveryServiceLetsInWhomItSaysAndNobodyElse() {
        for (PublicMethods.Entry entry : PublicMethods.of(program)) {
            Set<Role> letIn = Arrays.stream(Role.values())
                    .filter(role -> entry.letsIn(signedIn(role, false)))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
            Class<? extends Annotation> said = said(entry);
            assertThat(letIn).as("%s, %s", entry.name(), said.getSimpleName()).isEqualTo(MEANING.get(said));
            assertThat(entry.letsIn(stranger()))
                    .as("a stranger: " + entry.name())
                    .isEqualTo(OPEN_TO_STRANGERS.contains(said));
            boolean needsNoRole = OPEN_TO_STRANGERS.contains(said) || said == ForSignedIn.class;
            assertThat(entry.letsIn(signedIn(Role.ADMINISTRATOR, true)))
                    .as("with a password somebody else chose: " + entry.name())
                    .isEqualTo(needsNoRole);
            assertThat(entry.letsIn(signedIn(Role.ADMINISTRATOR, false, SecondFactor.TO_SET_UP)))
                    .as("with a second factor to set up: " + entry.name())
                    .isEqualTo(needsNoRole);
            assertThat(entry.letsIn(signedIn(Role.ADMINISTRATOR, false, SecondFactor.AWAITED)))
                    .as("with a second factor to give: " + entry.name())
                    .isEqualTo(OPEN_TO_STRANGERS.contains(said) || said == ForSecondFactor.class);
        }
    }

    /** The door itself, not what is written on it: each method is really called, as Spring hands it out. */
    @Test
    void noServiceCanBeCalledPastItsDoor() {
        SecurityContextHolder.getContext().setAuthentication(stranger());
        for (PublicMethods.Entry entry : PublicMethods.of(program)) {
            if (!entry.letsIn(stranger())) {
                assertThatThrownBy(
                                () -> ReflectionUtils.invokeMethod(entry.method(), entry.service(), entry.nothings()))
                        .as(entry.name())
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void strangersCallNothingButWhatIsNamedHere() {
        assertThat(PublicMethods.of(program).stream()
                        .filter(entry -> entry.letsIn(stranger()))
                        .map(PublicMethods.Entry::name))
                .containsExactlyInAnyOrderElementsOf(CALLED_BY_STRANGERS);
    }

    @Test
    void everyScreenSaysWhoMayOpenIt() {
        for (Class<?> screen : screens()) {
            assertThat(Stream.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class)
                            .filter(screen::isAnnotationPresent))
                    .as(screen.getName())
                    .hasSize(1);
        }
    }

    @Test
    void everyScreenOpensToThoseNamedHereAndNobodyElse() {
        Map<Role, Set<String>> open = new HashMap<>();
        for (Role role : Role.values()) {
            open.put(role, openTo(Optional.of(role)));
        }
        assertThat(openTo(Optional.empty())).isEqualTo(SCREENS_OF_STRANGERS);
        assertThat(without(SCREENS_OF_STRANGERS, Objects.requireNonNull(open.get(Role.MUNICIPAL_REPORTER))))
                .isEqualTo(new TreeSet<>(SCREENS_OF_REPORTERS));
        Set<String> administratorsAlone = new TreeSet<>(open.get(Role.ADMINISTRATOR));
        open.forEach((role, screens) -> {
            if (role != Role.ADMINISTRATOR) {
                administratorsAlone.removeAll(screens);
            }
        });
        assertThat(administratorsAlone).isEqualTo(new TreeSet<>(SCREENS_OF_ADMINISTRATORS));
    }

    private static Class<? extends Annotation> said(PublicMethods.Entry entry) {
        List<Class<? extends Annotation>> ofMethod = MEANING.keySet().stream()
                .filter(each -> AnnotatedElementUtils.hasAnnotation(entry.method(), each))
                .toList();
        List<Class<? extends Annotation>> said = ofMethod.isEmpty()
                ? MEANING.keySet().stream()
                        .filter(each -> AnnotatedElementUtils.hasAnnotation(entry.type(), each))
                        .toList()
                : ofMethod;
        assertThat(said).as("what %s says of who may", entry.name()).hasSize(1);
        return said.getFirst();
    }

    private static Set<String> openTo(Optional<Role> role) {
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        return screens().stream()
                .filter(screen -> checker.hasAccess(
                        screen,
                        role.<Authentication>map(each -> signedIn(each, false)).orElse(null),
                        name -> role.filter(each -> each.name().equals(name)).isPresent()))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> some, Set<String> all) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static List<Class<?>> screens() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("kurogo").stream()
                .<Class<?>>map(found -> load(Objects.requireNonNull(found.getBeanClassName())))
                .filter(screen -> !screen.isAnnotationPresent(Layout.class))
                .filter(screen -> screen.getAnnotation(Route.class).registerAtStartup())
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Authentication signedIn(Role role, boolean passwordTemporary) {
        return signedIn(role, passwordTemporary, SecondFactor.NONE);
    }

    private static Authentication signedIn(Role role, boolean passwordTemporary, SecondFactor secondFactor) {
        Optional<MunicipalityCode> municipality =
                role == Role.MUNICIPAL_REPORTER ? Optional.of(new MunicipalityCode("952010")) : Optional.empty();
        SignedInUser user = new SignedInUser(1, role.name(), role.name(), role, municipality);
        Account account = new Account(user, "", true, true, passwordTemporary, secondFactor, 0);
        return UsernamePasswordAuthenticationToken.authenticated(account, "", account.getAuthorities());
    }

    private static Authentication stranger() {
        return new AnonymousAuthenticationToken(
                "key", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }
}
