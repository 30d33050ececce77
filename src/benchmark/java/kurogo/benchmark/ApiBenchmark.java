package kurogo.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import kurogo.access.IssuedPassword;
import kurogo.access.OnBehalf;
import kurogo.access.OwnAccountService;
import kurogo.access.Role;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.api.ApiScope;
import kurogo.api.ApiTokenService;
import kurogo.api.NewApiToken;
import kurogo.benchmark.FictionalPrefecture.Place;
import org.springframework.core.env.Environment;

/** How long another program waits for the list of all municipalities, in one page, over the network of this machine. */
public final class ApiBenchmark {

    private static final String OWN_PASSWORD = "benchmark-of-answers";
    private static final int LIVES_DAYS = 30;

    private ApiBenchmark() {}

    /** Number of municipalities, and rounds of measuring. */
    public static void main(String[] arguments) throws Exception {
        int municipalities = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<Place> places = FictionalPrefecture.nation(municipalities);
        List<Place> own = FictionalPrefecture.places(municipalities);
        List<String> options = List.of("--kurogo.limits.api-calls-a-minute=1000000");
        try (Program program = Program.start(own, options);
                HttpClient client = HttpClient.newHttpClient()) {
            NationSeed seed = new NationSeed(program.bean(DataSource.class));
            seed.plant(places.subList(own.size(), places.size()));
            seed.analyse();
            HttpRequest list = HttpRequest.newBuilder(URI.create("http://localhost:"
                            + program.bean(Environment.class).getRequiredProperty("local.server.port")
                            + "/api/v1/municipalities?size=2000"))
                    .header("Authorization", "Bearer " + token(program))
                    .build();
            new Stopwatch(rounds)
                    .medians(List.of(new Stopwatch.Contestant(
                            "list of %,d municipalities".formatted(municipalities), () -> answered(client, list))))
                    .forEach((name, taken) -> System.out.println(name + ": " + taken));
        }
    }

    private static long answered(HttpClient client, HttpRequest request) throws Exception {
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    private static String token(Program program) {
        long staff = program.doing(() -> {
            UserProfile profile = new UserProfile("staff", "staff", Role.PREFECTURE_STAFF, Optional.empty(), true);
            IssuedPassword issued = program.bean(UserService.class).create(profile);
            long id = issued.account().id();
            program.bean(OnBehalf.class).of(id, "", () -> {
                program.bean(OwnAccountService.class).changePassword(issued.password(), OWN_PASSWORD);
                return id;
            });
            return id;
        });
        NewApiToken wanted = new NewApiToken("benchmark", Set.of(ApiScope.MUNICIPALITIES), LIVES_DAYS);
        return program.bean(OnBehalf.class)
                .of(staff, "", () -> program.bean(ApiTokenService.class).issue(wanted, OWN_PASSWORD));
    }
}
