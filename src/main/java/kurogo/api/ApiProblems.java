package kurogo.api;

import java.util.NoSuchElementException;
import kurogo.export.figure.FigureNotDrawnException;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns refusals into problems. */
@RestControllerAdvice(annotations = NeedsScope.class)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException nothingThere, Texts texts) {
        return ApiProblem.of(HttpStatus.NOT_FOUND, texts, "nothingThere");
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied, Texts texts) {
        return ApiProblem.of(HttpStatus.FORBIDDEN, texts, "denied");
    }

    @ExceptionHandler
    ProblemDetail closed(ScopeMissingException closed, Texts texts) {
        return ApiProblem.of(HttpStatus.FORBIDDEN, texts, "scope", texts.of("api", closed.scope()));
    }

    @ExceptionHandler
    ProblemDetail bad(BadParameterException bad, Texts texts) {
        return ApiProblem.of(HttpStatus.BAD_REQUEST, texts, "parameter", bad.parameter());
    }

    @ExceptionHandler
    ProblemDetail bad(MethodArgumentTypeMismatchException bad, Texts texts) {
        return ApiProblem.of(HttpStatus.BAD_REQUEST, texts, "parameter", bad.getName());
    }

    @ExceptionHandler
    ProblemDetail notDrawn(FigureNotDrawnException notDrawn, Texts texts) {
        return ApiProblem.of(HttpStatus.SERVICE_UNAVAILABLE, texts, "notDrawn");
    }

    /** What nobody foresaw: the log has the story, the caller none of its words. */
    @ExceptionHandler
    ProblemDetail unforeseen(RuntimeException unforeseen, Texts texts) {
        LOG.error("A call was not answered", unforeseen);
        return ApiProblem.of(HttpStatus.INTERNAL_SERVER_ERROR, texts, "failed");
    }
}
