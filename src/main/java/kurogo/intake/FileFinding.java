package kurogo.intake;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.CorrectedName;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.UnderstoodCell;

/**
 * Something to be looked at in one of the files that wait.
 *
 * @param uploadId the upload
 * @param number its number in the upload
 * @param kind why it should be looked at
 * @param place file, sheet and cell
 * @param municipality whose report it belongs to, where that is known
 * @param cellText text of the cell as it stands
 * @param problem the problem met, if it is one
 * @param understood the answer the cell became, if it became one
 * @param name what the cell names in another spelling, if it does
 * @param amendment what a person typed instead, if anybody did
 */
public record FileFinding(
        long uploadId,
        int number,
        FoundKind kind,
        Place place,
        Optional<MunicipalityCode> municipality,
        String cellText,
        Optional<Problem> problem,
        Optional<UnderstoodCell> understood,
        Optional<CorrectedName> name,
        Optional<Amendment> amendment) {}
