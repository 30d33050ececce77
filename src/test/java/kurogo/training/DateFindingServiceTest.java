package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On which days a session can be held. */
class DateFindingServiceTest extends TrainingGround {

    @Autowired
    DateFindingService dates;

    @Autowired
    BlockedPeriodService blocked;

    @Test
    void daysAreSoughtOverTwoYearsAtMost() {
        LocalDate last = Plans.DAY.plusYears(2).plusDays(1);
        DateQuestion question = new DateQuestion(
                Plans.DAY, last, 1, DayLength.WHOLE_DAY, List.of(), Set.of(), Set.of(), Set.of(CITY), Set.of());

        assertThatThrownBy(() -> asTrainer(() -> dates.find(question)))
                .isInstanceOfSatisfying(
                        TrainingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TrainingRefused.Reason.WINDOW));
    }

    @Test
    void theBestDateLeavesOutWhatIsTaken() {
        plan(Plans.run(Plans.on(Plans.DAY, course), ME));
        asTrainer(() -> {
            blocked.add(new BlockedPeriod(
                    0,
                    Optional.of(CITY),
                    BlockedPeriod.Kind.ASSEMBLY,
                    Plans.DAY.plusDays(1),
                    Plans.DAY.plusDays(1),
                    "定例会",
                    0));
            return ME;
        });
        DateQuestion question = new DateQuestion(
                Plans.DAY,
                Plans.DAY.plusDays(2),
                1,
                DayLength.WHOLE_DAY,
                List.of("県庁大会議室"),
                Set.of(1L),
                Set.of(),
                Set.of(CITY, TOWN),
                Set.of());

        DateFindingService.Found found = asTrainer(() -> dates.find(question));

        assertThat(found.answer().best())
                .extracting(one -> one.days().getFirst(), one -> one.free())
                .containsExactly(tuple(Plans.DAY.plusDays(2), 2), tuple(Plans.DAY.plusDays(1), 1));
    }
}
