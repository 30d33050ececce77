package kurogo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code ./run --db} takes the address of a PostgreSQL as everybody writes it, and keeps its password out of the list of processes. */
class DatabaseAddressTest {

    @Test
    void anAddressWithALoginIsTakenApart() throws IOException {
        assertThat(read("postgres://kurogo:secret@db.example:5433/pref"))
                .isEqualTo("jdbc:postgresql://db.example:5433/pref|kurogo|secret");
    }

    @Test
    void optionsStay() throws IOException {
        assertThat(read("postgresql://kurogo:secret@db/pref?sslmode=verify-full"))
                .isEqualTo("jdbc:postgresql://db/pref?sslmode=verify-full|kurogo|secret");
    }

    @Test
    void anAddressWithoutAPasswordOrALoginIsTakenToo() throws IOException {
        assertThat(read("postgres://kurogo@db/pref")).isEqualTo("jdbc:postgresql://db/pref|kurogo|");
        assertThat(read("postgres://db/pref")).isEqualTo("jdbc:postgresql://db/pref||");
    }

    @Test
    void lettersThatMeanSomethingInAnAddressAreRead() throws IOException {
        assertThat(read("postgres://pref%40kurogo:a%2Fb%3Ac@d\\e%25@db/pref"))
                .isEqualTo("jdbc:postgresql://db/pref|pref@kurogo|a/b:c@d\\e%");
    }

    @Test
    void whatIsNoAddressIsRefusedInASentence() throws IOException {
        assertThat(read("mysql://db/pref")).startsWith("--db takes postgres://user:password@host/database");
        assertThat(read("postgres://db")).startsWith("--db takes postgres://user:password@host/database");
    }

    @Test
    void theLoginOfTheEnvironmentStaysWhereTheAddressNamesNone() throws IOException {
        Map<String, String> login =
                Map.of("SPRING_DATASOURCE_USERNAME", "clerk", "SPRING_DATASOURCE_PASSWORD", "hidden");
        assertThat(read("postgres://db/pref", login)).isEqualTo("jdbc:postgresql://db/pref|clerk|hidden");
        assertThat(read("postgres://kurogo@db/pref", login)).isEqualTo("jdbc:postgresql://db/pref|kurogo|hidden");
        assertThat(read("postgres://kurogo:secret@db/pref", login))
                .isEqualTo("jdbc:postgresql://db/pref|kurogo|secret");
    }

    @Test
    void aRefusalDoesNotTellThePassword() throws IOException {
        assertThat(read("postgres://kurogo:secret@db")).contains("--db").doesNotContain("secret");
    }

    private static String read(String address) throws IOException {
        return read(address, Map.of());
    }

    private static String read(String address, Map<String, String> environment) throws IOException {
        ProcessBuilder shell = new ProcessBuilder(
                        "bash",
                        "-c",
                        ". .mvn/tools.sh; postgres_of \"$1\"; printf '%s|%s|%s' \"$postgres\" "
                                + "\"$SPRING_DATASOURCE_USERNAME\" \"$SPRING_DATASOURCE_PASSWORD\"",
                        "bash",
                        address)
                .redirectErrorStream(true);
        shell.environment().keySet().removeAll(List.of("SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD"));
        shell.environment().putAll(environment);
        return new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
