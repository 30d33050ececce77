package kurogo.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Problem;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;

/**
 * What was understood of a file, in short.
 *
 * @param municipalities whose reports it holds
 * @param errors number of problems that keep it from being accepted
 * @param notices number of things to know before accepting it
 * @param corrections number of cells that say their value in another spelling
 * @param sha256 checksum over all that was understood: the same for the same reading, whenever and wherever it is made
 */
record ReadingDigest(
        SortedSet<MunicipalityCode> municipalities, int errors, int notices, int corrections, String sha256) {

    static ReadingDigest of(UnderstoodFile file) {
        int errors = (int) file.problems().stream().filter(Problem::isError).count();
        return new ReadingDigest(
                file.reports().stream()
                        .map(UnderstoodReport::municipality)
                        .collect(Collectors.toCollection(TreeSet::new)),
                errors,
                file.problems().size() - errors,
                (int) file.reports().stream()
                        .flatMap(report -> report.cells().stream())
                        .filter(cell -> cell.confidence() == Confidence.CORRECTED)
                        .count(),
                sha256(file));
    }

    private static String sha256(UnderstoodFile file) {
        String text = Stream.concat(
                        file.reports().stream().map(ReadingDigest::plain),
                        file.problems().stream().map(Problem::toString))
                .collect(Collectors.joining("\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Answers field by field in the order of the form: maps have no order of their own that outlives a start. */
    private static String plain(UnderstoodReport report) {
        return report.municipality() + " " + report.period() + " "
                + report.answers().byField() + " " + report.cells();
    }
}
