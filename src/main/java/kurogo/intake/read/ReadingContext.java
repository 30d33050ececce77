package kurogo.intake.read;

import java.util.Optional;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.calendar.ReportingPeriod;

/**
 * What is known before a file is read.
 *
 * @param directory the municipalities a report can come from
 * @param expected the period asked about; a report on another one is a problem, a report that states none is taken to be on it
 */
public record ReadingContext(MunicipalityDirectory directory, Optional<ReportingPeriod> expected) {}
