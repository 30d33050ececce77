package kurogo.opencopy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import kurogo.opencopy.OpenCopyRefused.Reason;
import org.h2.jdbcx.JdbcDataSource;

/** A data folder without a database. It is filled beside its place and put there when all of it is on disk. */
record EmptyEmbedded(Path data) implements EmptyDatabase {

    private static final String NAME = "kurogo";
    private static final String FILE = NAME + ".mv.db";
    private static final String USER = "sa";
    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    static EmptyEmbedded in(Path data) {
        if (Files.exists(data.resolve(FILE))) {
            throw new OpenCopyRefused(Reason.NOT_EMPTY);
        }
        return new EmptyEmbedded(data);
    }

    @Override
    public void take(OpenCopy copy) throws IOException {
        Files.createDirectories(data);
        Path folder = Files.createTempDirectory(data, "import");
        try {
            fill(folder, copy);
            Path filled = folder.resolve(FILE);
            try (FileChannel channel = FileChannel.open(filled, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(filled, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(folder);
        }
    }

    /** Makes a database of a copy in a folder. */
    static void fill(Path folder, OpenCopy copy) throws IOException {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME) + MODE);
        source.setUser(USER);
        SchemaVersion.make(source, copy.description().schema());
        try (Connection database = source.getConnection()) {
            database.setAutoCommit(false);
            OpenCopyReader.read(copy, database);
            database.commit();
        } catch (SQLException refused) {
            throw new OpenCopyRefused(Reason.DAMAGED, refused);
        }
    }

    static void remove(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> found = Files.list(folder)) {
            left = found.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
