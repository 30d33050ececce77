package kurogo.backup;

import java.nio.file.Path;
import javax.sql.DataSource;
import kurogo.opencopy.OpenCopy;

/** A backup opened to look into it, whatever its form, and then put into a database's place or left as it is. */
abstract sealed class BackupCopy implements AutoCloseable permits EmbeddedCopy, OpenBackup {

    private final String name;

    BackupCopy(Path archive) {
        this.name = String.valueOf(archive.getFileName());
    }

    /**
     * Opens a backup.
     *
     * @param archive the backup
     * @param disk a folder with room for what has to be unpacked
     * @throws BackupRefused when it is not what was written
     */
    static BackupCopy of(Path archive, Path disk) {
        return OpenCopy.is(archive) ? OpenBackup.of(archive) : EmbeddedCopy.of(archive, disk);
    }

    /** The name of its file. */
    String name() {
        return name;
    }

    /**
     * Reads it and counts what it holds.
     *
     * @throws BackupRefused when it is no database of Kurogo, or one of a newer program
     */
    abstract BackupContents contents();

    /** Lays an embedded database that holds what this holds into a folder. It is then no longer to be looked into. */
    abstract void layInto(Path folder);

    /**
     * Makes tables in an empty database and puts what this holds into them.
     *
     * @throws BackupRefused when it is the file of an embedded database
     */
    abstract void fill(DataSource empty);

    @Override
    public abstract void close();
}
