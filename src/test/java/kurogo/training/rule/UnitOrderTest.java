package kurogo.training.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitOrderTest {

    private static final List<Long> ORDER = List.of(11L, 12L, 13L, 14L);

    @Test
    void whatComesBeforeASessionHasToBeTakenFirst() {
        assertThat(UnitOrder.missingBefore(ORDER, Set.of(13L), Set.of())).containsExactly(11L, 12L);
        assertThat(UnitOrder.missingBefore(ORDER, Set.of(13L), Set.of(12L))).containsExactly(11L);
        assertThat(UnitOrder.missingBefore(ORDER, Set.of(13L), Set.of(11L, 12L)))
                .isEmpty();
    }

    @Test
    void whatIsTaughtInTheSessionItselfIsNotMissing() {
        assertThat(UnitOrder.missingBefore(ORDER, Set.of(11L, 12L), Set.of())).isEmpty();
        assertThat(UnitOrder.missingBefore(ORDER, Set.of(11L, 13L), Set.of())).containsExactly(12L);
        assertThat(UnitOrder.missingBefore(ORDER, Set.copyOf(ORDER), Set.of())).isEmpty();
    }

    @Test
    void aSessionThatTeachesNoUnitOfTheCourseAsksForNone() {
        assertThat(UnitOrder.missingBefore(ORDER, Set.of(), Set.of())).isEmpty();
        assertThat(UnitOrder.missingBefore(List.of(), Set.of(13L), Set.of())).isEmpty();
    }
}
