package kurogo.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded database of a program that is not running, for commands. */
public final class StoppedDatabase {

    private static final String THERE_ALREADY = ";IFEXISTS=TRUE";
    private static final String FOR_READING = ";ACCESS_MODE_DATA=r";

    private StoppedDatabase() {}

    /**
     * Opens it for reading, after its last write was looked for: a command reads what the program would find at its start.
     *
     * @param folder the data folder
     * @throws SQLException when it is not there, is no database, or a program has it open
     */
    public static Connection open(Path folder) throws SQLException {
        return opened(folder, FOR_READING);
    }

    /**
     * Opens it to write into it, as the program would.
     *
     * @param folder the data folder
     * @throws SQLException when it is not there, is no database, or a program has it open
     */
    public static Connection openForWriting(Path folder) throws SQLException {
        return opened(folder, "");
    }

    private static Connection opened(Path folder, String how) throws SQLException {
        LastWrite.find(folder.toAbsolutePath().resolve(EmbeddedFile.NAME).toString());
        return DriverManager.getConnection(
                EmbeddedFile.address(folder) + EmbeddedFile.AS_THE_PROGRAM + THERE_ALREADY + how,
                EmbeddedFile.USER,
                "");
    }
}
