package kurogo.shell;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import kurogo.access.CurrentUser;
import org.junit.jupiter.api.Test;

class OwnPasswordFirstTest {

    private final CurrentUser who = mock(CurrentUser.class);
    private final OwnPasswordFirst listener = new OwnPasswordFirst(who);

    @Test
    void whoeverHasYetToChooseAPasswordIsLedThereFromEveryScreen() {
        given(who.hasYetToChooseAPassword()).willReturn(true);
        BeforeEnterEvent event = entering("review");
        listener.beforeEnter(event);
        verify(event).forwardTo("account");
    }

    @Test
    void theScreenWhereItIsChosenStaysOpen() {
        given(who.hasYetToChooseAPassword()).willReturn(true);
        BeforeEnterEvent event = entering("account");
        listener.beforeEnter(event);
        verify(event, never()).forwardTo("account");
    }

    @Test
    void everybodyElseGoesWhereTheyWant() {
        BeforeEnterEvent event = entering("review");
        listener.beforeEnter(event);
        verify(event, never()).forwardTo("account");
    }

    private static BeforeEnterEvent entering(String path) {
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        given(event.getLocation()).willReturn(new Location(path));
        return event;
    }
}
