package kurogo.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.net.URI;
import java.util.Optional;
import kurogo.access.BeforeEntry;
import kurogo.access.CurrentUser;
import kurogo.uikit.AskedAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryGuideTest {

    private final CurrentUser who = mock(CurrentUser.class);
    private final EntryGuide guide = new EntryGuide(who);

    @BeforeEach
    void openSession() {
        VaadinSession.setCurrent(new VaadinSession(mock(VaadinService.class)) {
            @Override
            public boolean hasLock() {
                return true;
            }
        });
    }

    @AfterEach
    void leaveSession() {
        VaadinSession.setCurrent(null);
    }

    @Test
    void whoeverHasYetToChooseAPasswordIsLedThereFromEveryScreen() {
        left(BeforeEntry.OWN_PASSWORD);
        verify(entering("review")).forwardTo("account");
    }

    @Test
    void whoeverHasYetToGiveTheSecondFactorIsLedThereAndNotToTheirAccount() {
        left(BeforeEntry.SECOND_FACTOR);
        verify(entering("review")).forwardTo("second-factor");
        verify(entering("account")).forwardTo("second-factor");
    }

    @Test
    void whoeverHasYetToSetASecondFactorUpIsLedToTheirAccount() {
        left(BeforeEntry.SECOND_FACTOR_SET_UP);
        verify(entering("")).forwardTo("account");
    }

    @Test
    void theScreenWhereItIsDoneStaysOpen() {
        left(BeforeEntry.OWN_PASSWORD);
        verify(entering("account"), never()).forwardTo(anyString());
    }

    @Test
    void everybodyElseGoesWhereTheyWant() {
        given(who.beforeEntry()).willReturn(Optional.empty());
        verify(entering("review"), never()).forwardTo(anyString());
    }

    @Test
    void theScreenSomebodyAskedForIsKeptForThem() {
        left(BeforeEntry.SECOND_FACTOR);
        entering("review?round=R7");
        assertThat(AskedAddress.take()).isEqualTo("./review?round=R7");
        assertThat(AskedAddress.take()).isEqualTo("./");
    }

    /** Vaadin enters a stand-in without a route first, then the error. Such an address would lead elsewhere, or run what stands in it. */
    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http:evil.example"})
    void whereNoScreenLiesNobodyIsLedAfterwards(String address) {
        left(BeforeEntry.SECOND_FACTOR);
        entering(address, Div.class);
        entering(address, NotFoundView.class);
        assertThat(AskedAddress.take()).isEqualTo("./");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http:evil.example"})
    void whateverIsKeptLeadsNowhereElse(String address) {
        AskedAddress.keep(new Location(address));
        assertThat(URI.create("https://kurogo.example/").resolve(AskedAddress.take()))
                .isEqualTo(URI.create("https://kurogo.example/" + address));
    }

    private void left(BeforeEntry hurdle) {
        given(who.beforeEntry()).willReturn(Optional.of(hurdle));
    }

    private BeforeEnterEvent entering(String path) {
        return entering(path, LoginView.class);
    }

    private BeforeEnterEvent entering(String path, Class<? extends Component> target) {
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        given(event.getLocation()).willReturn(new Location(path));
        doReturn(target).when(event).getNavigationTarget();
        guide.beforeEnter(event);
        return event;
    }
}
