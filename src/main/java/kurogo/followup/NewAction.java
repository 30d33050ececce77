package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * Something agreed on.
 *
 * @param municipality which municipality it is about
 * @param what what is to be done
 * @param side who does it
 * @param userId the account of one of ours who does it
 * @param person name of whoever does it; may be empty where only the side is agreed
 * @param dueOn by when
 * @param flags the flags it is to settle
 */
public record NewAction(
        MunicipalityCode municipality,
        String what,
        Side side,
        Optional<Long> userId,
        String person,
        LocalDate dueOn,
        List<Long> flags) {

    public static final int LONGEST_WHAT = 1_000;

    public NewAction {
        flags = flags.stream().distinct().sorted().toList();
    }
}
