package kurogo.api;

import jakarta.servlet.http.HttpServletRequest;
import kurogo.text.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the interface, and what is said where there is nothing to ask for. */
@RestController
class ApiEntry {

    private final ApiDocument document;

    ApiEntry(ApiDocument document) {
        this.document = document;
    }

    @GetMapping(path = ApiSecurity.DOCUMENT, produces = MediaType.APPLICATION_JSON_VALUE)
    Object document(Texts texts) {
        return document.in(texts);
    }

    /** Wherever nothing else answers: there is no such thing, or it can only be read. */
    @RequestMapping("/api/**")
    ResponseEntity<ProblemDetail> nothingHere(HttpServletRequest request, Texts texts) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads
                ? answer(ApiProblem.of(HttpStatus.NOT_FOUND, texts, "nothingThere"))
                : ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                        .header(HttpHeaders.ALLOW, "GET, HEAD")
                        .body(ApiProblem.of(HttpStatus.METHOD_NOT_ALLOWED, texts, "readOnly"));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
