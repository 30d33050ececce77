package kurogo.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Stream;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the problems of a refused file are kept. */
@Component
class ProblemJson {

    private static final int MOST = 500;
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private final JsonMapper mapper =
            JsonMapper.builder().addMixIn(Problem.class, ProblemAsJson.class).build();

    /** All problems, or as many as a person would read and one that says that there are more. */
    String write(List<Problem> problems) {
        return mapper.writeValueAsString(problems.size() > MOST ? first(problems) : problems);
    }

    List<Problem> read(String json) {
        return mapper.readValue(json, PROBLEMS);
    }

    private static List<Problem> first(List<Problem> problems) {
        Place file = Place.file(problems.getFirst().place().file());
        Problem more = Problem.error(ProblemCode.TOO_MANY_PROBLEMS, file, "", Integer.toString(MOST));
        return Stream.concat(problems.stream().limit(MOST), Stream.of(more)).toList();
    }

    /** Keeps the pure core free of Jackson. */
    @JsonIgnoreProperties("error")
    private interface ProblemAsJson {}
}
