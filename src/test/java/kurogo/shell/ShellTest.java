package kurogo.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.server.VaadinService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.access.SignedInUser;
import kurogo.area.AreaService;
import kurogo.area.Prefecture;
import kurogo.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(
        classes = ShellTest.Surroundings.class,
        properties = {
            "management.endpoint.health.group.readiness.include=readinessState",
            "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                    + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration,"
                    + "org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration"
        })
@ViewPackages(classes = MainLayout.class)
@WithMockUser
class ShellTest extends SpringBrowserlessTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        VaadinI18N.class,
        VisitSetup.class,
        Failures.class,
        EntryGuide.class,
        PrefectureName.class,
        ScreenFrame.class
    })
    static class Surroundings {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-06-01T01:23:45Z"), ZoneOffset.UTC);
        }

        @Bean
        CurrentUser currentUser() {
            CurrentUser who = mock(CurrentUser.class);
            given(who.find())
                    .willReturn(Optional.of(
                            new SignedInUser(1, "hanako", "見本 花子", Role.PREFECTURE_STAFF, Optional.empty())));
            return who;
        }

        @Bean
        AreaService areaService() {
            AreaService area = mock(AreaService.class);
            given(area.prefecture()).willReturn(Optional.of(new Prefecture("95", "見本県", "みほんけん", "Mihon Prefecture")));
            return area;
        }

        @Bean
        DemoLogins demoLogins() {
            return texts -> List.of(new DemoLogins.Login("都道府県職員", "staff", "demo-staff"));
        }
    }

    private static void speak(Locale language) {
        UI.getCurrent().getSession().setLocale(language);
        UI.getCurrent().setLocale(language);
    }

    @Test
    void aBrokenLineIsToldInOurWords() {
        assertThat(UI.getCurrentOrThrow().getReconnectDialogConfiguration().getDialogText())
                .startsWith("The connection to the server was lost.");
    }

    @Test
    void aPageThatIsMerelyOpenDoesNotKeepItsSession() {
        assertThat(VaadinService.getCurrent().getDeploymentConfiguration().isCloseIdleSessions())
                .isTrue();
    }

    @Test
    @WithAnonymousUser
    void theDoorSaysWhoseItIsAndOffersTheDemo() {
        speak(Locale.JAPANESE);
        LoginView door = navigate(LoginView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("黒衣 Kurogo");
        assertThat(door.getElement().getTextRecursively()).contains("見本県", "架空", "staff / demo-staff");
        assertThat(find(NativeButton.class).all()).hasSize(1);
        assertThat(find(LoginForm.class).single().isError()).isFalse();
        assertThat(door.getPageTitle()).isEqualTo("ログイン | 黒衣");
    }

    @Test
    @WithAnonymousUser
    void theDoorSpeaksEnglishToo() {
        speak(Locale.ENGLISH);
        LoginView door = navigate(LoginView.class);
        assertThat(door.getElement().getTextRecursively()).contains("Mihon Prefecture", "日本語");
        assertThat(door.getPageTitle()).isEqualTo("Sign in | Kurogo");
    }

    @Test
    void anUnknownAddressIsExplainedWithinTheFrameAndLeadsOn() {
        speak(Locale.JAPANESE);
        NotFoundView page = navigate("nowhere/at/all", NotFoundView.class);
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("お探しのページはありません", "概況へ戻る");
        assertThat(page.getPageTitle()).isEqualTo("ページが見つかりません | 黒衣");
        assertThat(find(SideNav.class).all()).hasSize(1);
    }

    @Test
    void theFrameNamesPrefecturePersonRoleAndTheOtherLanguage() {
        speak(Locale.JAPANESE);
        navigate("nowhere", NotFoundView.class);
        String frame = find(ScreenFrame.class).single().getElement().getTextRecursively();
        assertThat(frame).contains("黒衣 Kurogo", "見本県", "English");
        MenuItem person = find(MenuBar.class).all().getLast().getItems().getFirst();
        assertThat(person.getElement().getTextRecursively()).contains("見本 花子");
        assertThat(person.getElement().getAttribute("aria-label")).isEqualTo("見本 花子（都道府県職員）");
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsToTheContent() {
        navigate("nowhere", NotFoundView.class);
        Anchor skip = find(Anchor.class).withClassName("kurogo-skip").single();
        assertThat(skip.getHref()).isEqualTo("#" + MainLayout.CONTENT_ID);
        assertThat(find(NotFoundView.class).single().getId()).contains(MainLayout.CONTENT_ID);
    }
}
