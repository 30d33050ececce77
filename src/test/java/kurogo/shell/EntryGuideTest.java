package kurogo.shell;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import kurogo.access.BeforeEntry;
import kurogo.access.CurrentUser;
import org.junit.jupiter.api.Test;

class EntryGuideTest {

    private final CurrentUser who = mock(CurrentUser.class);
    private final EntryGuide guide = new EntryGuide(who);

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

    private void left(BeforeEntry hurdle) {
        given(who.beforeEntry()).willReturn(Optional.of(hurdle));
    }

    private BeforeEnterEvent entering(String path) {
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        given(event.getLocation()).willReturn(new Location(path));
        guide.beforeEnter(event);
        return event;
    }
}
