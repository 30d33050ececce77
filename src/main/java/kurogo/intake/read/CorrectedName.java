package kurogo.intake.read;

/**
 * A cell that names a municipality in other words than the directory: a county in front, kana, a name of former days, a code
 * that lost its check digit; or a mark that says whose row it is, on what or when by what stands above.
 *
 * @param heading what it names
 * @param place the cell
 * @param cellText its text as it stands
 * @param understood the name or code it was taken for
 */
public record CorrectedName(Heading heading, Place place, String cellText, String understood) {}
