package kurogo.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kurogo.checksum.Sha256;

/**
 * Which programs have a PostgreSQL open. Each gives its connections its own name, and the server knows of every connection whose it is; a
 * program that ended, however it did, is gone from there at once.
 */
public final class ProgramsAtWork {

    /** What stands in front of a program's name, so that those of other tools are told from it. */
    private static final String BEGINNING = "Kurogo ";

    private static final Pattern BEFORE_THE_WORDS = Pattern.compile("^Kurogo (?:[0-9a-f]{8} )?");
    private static final int DIGITS = 8;
    private static final int LONGEST = 63;

    private static final String OTHERS = """
            select distinct application_name from pg_stat_activity
            where datname = current_database() and application_name like ? and application_name <> ?
            order by 1""";

    private ProgramsAtWork() {}

    /**
     * The name a program gives its connections. Some digits of its checksum come first: the server keeps the beginning alone, and in it no letters
     * but those of ASCII.
     */
    static String nameFor(NodeName node) {
        String plain = node.text().replaceAll("[^ -~]", "?");
        String whole = BEGINNING + Sha256.of(node.text()).substring(0, DIGITS) + " " + plain;
        return whole.substring(0, Math.min(whole.length(), LONGEST));
    }

    /** The name of whoever has a connection, as the server knows it. */
    public static String nameOf(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('application_name')")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The programs that have the database of a connection open, but for one, by which name they are known to each other. */
    public static List<String> besides(String name, Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(OTHERS)) {
            query.setString(1, BEGINNING + "%");
            query.setString(2, name);
            try (ResultSet rows = query.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(BEFORE_THE_WORDS.matcher(rows.getString(1)).replaceFirst(""));
                }
                return found;
            }
        }
    }
}
