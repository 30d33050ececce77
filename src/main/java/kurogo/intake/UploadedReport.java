package kurogo.intake;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * One municipality's report in an upload.
 *
 * @param municipality whose report it is
 * @param standing id of the submission that counted for it when the upload was read from the database, if any
 */
public record UploadedReport(MunicipalityCode municipality, Optional<Long> standing) {}
