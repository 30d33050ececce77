package kurogo.intake.form;

import kurogo.area.master.MunicipalityCode;

/**
 * That a municipality has a draft, for lists.
 *
 * @param municipality whose draft it is
 * @param changed who changed it last
 * @param handedIn whether it was handed in as it stands
 */
public record DraftNote(MunicipalityCode municipality, Change changed, boolean handedIn) {}
