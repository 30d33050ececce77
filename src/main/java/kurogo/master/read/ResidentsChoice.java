package kurogo.master.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person said a list of residents means.
 *
 * @param sheet name of the sheet
 * @param residents the column of all residents
 * @param aged the column of those of 65 and over, if the list has one
 * @param asOf the day the numbers are of; where rows state a year of their own, that year's day
 */
public record ResidentsChoice(
        String sheet, ResidentsColumn residents, Optional<ResidentsColumn> aged, LocalDate asOf) {}
