package kurogo.opencopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kurogo.access.WaitingEntry;
import kurogo.storage.DatabasePlace;

/** A database in which nobody has kept anything yet. */
sealed interface EmptyDatabase permits EmptyEmbedded, EmptyPostgres {

    /**
     * The one a command names.
     *
     * @throws OpenCopyRefused when there is something in it
     */
    static EmptyDatabase at(DatabasePlace place) {
        return place.data().<EmptyDatabase>map(EmptyEmbedded::in).orElseGet(() -> EmptyPostgres.at(place.postgres()));
    }

    /** Takes a copy in, and the entry that tells of it: all of it or nothing. */
    void take(OpenCopy copy, WaitingEntry told) throws IOException;

    /** Takes a copy into a database that is thrown away afterwards. */
    default void tryOut(OpenCopy copy) throws IOException {
        Path folder = Files.createTempDirectory("kurogo-import");
        try {
            copy.embed(folder, WaitingEntry.NONE);
        } finally {
            EmptyEmbedded.remove(folder);
        }
    }
}
