package kurogo.followup;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * One support that was given to one municipality.
 *
 * @param day when
 * @param municipality to whom
 * @param support what kind
 * @param way how
 * @param title what it was about
 * @param minutes how long, where somebody said
 * @param ours how many of ours took part
 * @param theirs how many of theirs took part
 * @param owner who is responsible
 */
public record SupportLine(
        LocalDate day,
        MunicipalityCode municipality,
        SupportKind support,
        ContactWay way,
        String title,
        Optional<Integer> minutes,
        int ours,
        int theirs,
        String owner) {}
