package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What speaks against a day. */
class ClashServiceTest extends TrainingGround {

    @Autowired
    ClashService clashes;

    @Autowired
    BlockedPeriodService blocked;

    private List<Clash> clashesOf(SessionContent content) {
        return asTrainer(() -> clashes.of(0, content));
    }

    @Test
    void assembliesOfADayAreOneLineBehindWhatHindersTheSessionItself() {
        plan(Plans.run(Plans.on(Plans.DAY, course), ME));
        List.of(CITY, TOWN, VILLAGE)
                .forEach(code -> asTrainer(() -> {
                    blocked.add(new BlockedPeriod(
                            0, Optional.of(code), BlockedPeriod.Kind.ASSEMBLY, Plans.DAY, Plans.DAY, "6月定例会", 0));
                    return code;
                }));

        List<Clash> found = clashesOf(Plans.run(Plans.on(Plans.DAY, course), ME));
        assertThat(found)
                .extracting(clash -> clash.getClass().getSimpleName())
                .containsExactly("Room", "Person", "Blocked");
        assertThat(found.getLast())
                .isInstanceOfSatisfying(
                        Clash.Blocked.class, all -> assertThat(all.periods()).hasSize(3));
    }

    @Test
    void roomsTrainersHolidaysAndAssembliesSpeakAgainstADay() {
        TrainingSession other = plan(Plans.run(Plans.on(Plans.DAY, course), ME));
        BlockedPeriod assembly = new BlockedPeriod(
                0, Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, Plans.DAY.minusDays(3), Plans.DAY, "6月定例会", 0);
        asTrainer(() -> {
            blocked.add(assembly);
            return assembly;
        });

        assertThat(clashesOf(Plans.run(Plans.on(Plans.DAY, course), ME)))
                .extracting(clash -> clash.getClass().getSimpleName())
                .containsExactly("Room", "Person", "Blocked");
        assertThat(asTrainer(() -> clashes.of(other.id(), other.content())))
                .extracting(clash -> clash.getClass().getSimpleName())
                .containsExactly("Blocked");
        assertThat(clashesOf(Plans.at("別の会場", Plans.on(Plans.DAY.plusDays(1), course))))
                .isEmpty();
        assertThat(clashesOf(Plans.on(LocalDate.of(2027, 7, 19), course)))
                .singleElement()
                .isInstanceOf(Clash.PublicHoliday.class);
        assertThat(clashesOf(Plans.on(LocalDate.of(2027, 12, 29), course)))
                .singleElement()
                .isInstanceOf(Clash.Closed.class);
    }

    @Test
    void whoeverHasASeatInBothAtTheSameHoursIsCountedWhenADayIsMoved() {
        TrainingSession first = seating("一郎", plan(Plans.on(Plans.DAY, course)));
        TrainingSession second = seating("一郎", plan(Plans.at("別の会場", Plans.on(Plans.DAY.plusDays(1), course))));
        SessionContent moved = Plans.run(Plans.at("別の会場", Plans.on(Plans.DAY, course)), ME);

        assertThat(asTrainer(() -> clashes.of(second.id(), moved)))
                .containsExactly(new Clash.Participants(Plans.DAY, first, 1));
        assertThat(asTrainer(() -> clashes.of(second.id(), in(LocalTime.of(15, 0), moved))))
                .isEmpty();
        assertThat(asTrainer(() -> clashes.of(second.id(), second.content()))).isEmpty();
    }

    private TrainingSession seating(String name, TrainingSession draft) {
        return asTrainer(() -> {
            TrainingSession open = sessions.move(draft, SessionState.OPEN);
            enrolments.enrol(open.id(), participants.add(People.of(CITY, name)).id(), Attending.AT_PLACE);
            return open;
        });
    }

    private static SessionContent in(LocalTime begin, SessionContent content) {
        SessionDay day = content.days().getFirst();
        return Plans.onDays(List.of(new SessionDay(day.day(), begin, begin.plusHours(2), day.units())), content);
    }
}
