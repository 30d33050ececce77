package kurogo.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.engine.Constants;

/** The embedded database of a program that is not running, for commands that read it. */
public final class StoppedDatabase {

    private static final String NAME = "kurogo";
    private static final String FOR_READING =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r;IFEXISTS=TRUE";

    private StoppedDatabase() {}

    /**
     * Opens it for reading, after its last write was looked for: a command reads what the program would find at its start.
     *
     * @param folder the data folder
     * @throws SQLException when it is not there, is no database, or a program has it open
     */
    public static Connection open(Path folder) throws SQLException {
        Path database = folder.resolve(NAME).toAbsolutePath();
        LastWrite.find(database + Constants.SUFFIX_MV_FILE);
        return DriverManager.getConnection("jdbc:h2:file:" + database + FOR_READING, "sa", "");
    }
}
