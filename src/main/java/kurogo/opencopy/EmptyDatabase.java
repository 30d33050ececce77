package kurogo.opencopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Takes a copy in, all of it or nothing. */
    void take(OpenCopy copy) throws IOException;

    /** Takes a copy into a database that is thrown away afterwards. */
    default void tryOut(OpenCopy copy) throws IOException {
        Path folder = Files.createTempDirectory("kurogo-import");
        try {
            EmptyEmbedded.fill(folder, copy);
        } finally {
            EmptyEmbedded.remove(folder);
        }
    }
}
