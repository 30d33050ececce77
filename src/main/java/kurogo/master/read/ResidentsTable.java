package kurogo.master.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sheet that lists municipalities with numbers beside them. Which number means what is proposed, and a person's to say.
 *
 * @param sheet name of the sheet, the file's for a text file
 * @param municipalities how many rows name a municipality of the prefecture
 * @param columns columns that may hold residents
 * @param proposed the column most likely meant
 * @param aged the column of those of 65 and over most likely meant
 * @param day the day the sheet states, if one
 */
public record ResidentsTable(
        String sheet,
        int municipalities,
        List<ResidentsColumn> columns,
        Optional<ResidentsColumn> proposed,
        Optional<ResidentsColumn> aged,
        Optional<LocalDate> day) {

    public ResidentsTable {
        columns = List.copyOf(columns);
    }
}
