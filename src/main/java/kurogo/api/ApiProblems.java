package kurogo.api;

import java.util.NoSuchElementException;
import kurogo.export.figure.FigureNotDrawnException;
import kurogo.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns refusals into problems. */
@RestControllerAdvice(annotations = NeedsScope.class)
class ApiProblems {

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
}
