package kurogo.area;

import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.report.answers.ImplementationStatus;

/**
 * A municipality's status towards the programme in a fiscal year, as lists of the ministry or the prefecture state it.
 *
 * @param municipality which one
 * @param year the fiscal year
 * @param status 実施, 移行準備 or 未実施
 */
public record YearStatus(MunicipalityCode municipality, FiscalYear year, ImplementationStatus status) {}
