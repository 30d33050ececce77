package kurogo.training;

import java.util.List;

/**
 * Somebody put down whom no mail reached, so that they have to be told by another way.
 *
 * @param enrolment who
 * @param kinds what they are to be told, the newest first
 * @param phone their municipality's telephone number; empty where none is known
 */
public record Untold(Enrolment enrolment, List<TrainingNotice.Kind> kinds, String phone) {

    public Untold {
        kinds = List.copyOf(kinds);
    }
}
