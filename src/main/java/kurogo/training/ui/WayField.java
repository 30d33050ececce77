package kurogo.training.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import kurogo.training.Attending;
import kurogo.training.Seats;

/** Asks how somebody takes part, where there is more than one way. */
final class WayField extends Select<Attending> {

    WayField(Seats seats, TrainingWords words) {
        List<Attending> ways = Arrays.stream(Attending.values())
                .filter(one -> seats.of(one) > 0)
                .toList();
        setLabel(words.get("enrolment.way"));
        setItems(ways);
        setItemLabelGenerator(words::of);
        setValue(ways.getFirst());
        setVisible(ways.size() > 1);
    }
}
