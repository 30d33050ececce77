package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurogo.access.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Municipalities hear of what is cancelled only where they heard of it before. */
class CancelledDraftTest extends TrainingGround {

    @Autowired
    OfferService offers;

    private List<Long> offered() {
        return SignIn.asReporterOf(CITY, () -> offers.to(CITY)).stream()
                .map(offer -> offer.session().id())
                .toList();
    }

    @Test
    void aSessionCancelledWhileItIsPreparedIsNotShown() {
        TrainingSession draft = asTrainer(() -> sessions.plan(Plans.on(today, course)));
        assertThat(offered()).isEmpty();

        asTrainer(() -> sessions.cancel(draft, "日程の変更"));

        assertThat(offered()).isEmpty();
    }

    @Test
    void aSessionCancelledAfterItWasOpenedIsShownAsCancelled() {
        TrainingSession open = openOn(today, 10);
        assertThat(offered()).containsExactly(open.id());

        asTrainer(() -> sessions.cancel(open, "台風"));

        assertThat(offered()).containsExactly(open.id());
    }
}
