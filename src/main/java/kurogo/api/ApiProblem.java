package kurogo.api;

import kurogo.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What went wrong, as RFC 9457 has it, in words of the caller's language. */
final class ApiProblem {

    private ApiProblem() {}

    /**
     * A problem.
     *
     * @param key of its words: {@code api.problem.<key>}
     * @param arguments what the words are about
     */
    static ProblemDetail of(HttpStatus status, Texts texts, String key, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.get("api.problem." + key, arguments));
        problem.setTitle(texts.get("api.problem.title." + status.value()));
        return problem;
    }
}
