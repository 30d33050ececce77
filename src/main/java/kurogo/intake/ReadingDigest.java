package kurogo.intake;

import java.util.List;
import java.util.SortedSet;
import kurogo.area.master.MunicipalityCode;

/**
 * What was understood of a file, in short.
 *
 * @param municipalities whose reports it holds
 * @param errors number of problems that keep it from being accepted
 * @param notices number of things to know before accepting it
 * @param corrections number of cells that say their value in another spelling
 * @param sha256 checksum over all answers and problems: the same for the same reading, whenever and wherever it is made
 * @param found what a person should look at: the first problems, things to know and corrected cells, some hundred of each
 */
record ReadingDigest(
        SortedSet<MunicipalityCode> municipalities,
        int errors,
        int notices,
        int corrections,
        String sha256,
        List<FoundInFile> found) {}
