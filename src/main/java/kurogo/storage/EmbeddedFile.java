package kurogo.storage;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An embedded database in a folder, opened as the program opens it, for whoever makes one or writes into it while no program has it open. */
public final class EmbeddedFile {

    /** Its file in the folder. */
    public static final String NAME = "kurogo.mv.db";

    static final String AS_THE_PROGRAM = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    static final String USER = "sa";

    private static final String DATABASE = "kurogo";

    private EmbeddedFile() {}

    /** The one in a folder; it is made when it is first opened. What was written is on its way to the disk when the last connection is closed. */
    public static DataSource in(Path folder) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl(address(folder) + AS_THE_PROGRAM);
        source.setUser(USER);
        return source;
    }

    static String address(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve(DATABASE);
    }
}
