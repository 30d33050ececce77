package kurogo.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kurogo.checksum.Sha256;

/**
 * What a person wants accepted, as a job keeps it over a restart.
 *
 * @param language language of the person, in which the job tells what it could not do
 * @param uploads the uploads as the person saw them
 */
record AcceptanceOrder(String language, List<Wanted> uploads) {

    AcceptanceOrder {
        uploads = List.copyOf(uploads);
    }

    static AcceptanceOrder of(List<Upload> seen, Locale language) {
        return new AcceptanceOrder(
                language.getLanguage(), seen.stream().map(Wanted::of).toList());
    }

    /**
     * One upload as the person saw it.
     *
     * @param id its number
     * @param roundId the round it is for
     * @param version its version
     * @param standing a checksum over what stood for each of its municipalities
     */
    record Wanted(long id, long roundId, int version, String standing) {

        static Wanted of(Upload seen) {
            return new Wanted(seen.id(), seen.roundId(), seen.version(), standing(seen));
        }

        /** Whether nobody has touched the upload, nor what it replaces, since the person looked. */
        boolean isAsSeen(Upload now) {
            return now.version() == version && standing(now).equals(standing);
        }

        private static String standing(Upload upload) {
            return Sha256.of(upload.reports().stream()
                    .map(report -> report.municipality() + ":"
                            + report.standing().map(String::valueOf).orElse("") + ";")
                    .collect(Collectors.joining()));
        }
    }
}
