package kurogo.book;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which issues of a book are kept: its newest one for ever, of the others those that are neither too many nor too old.
 *
 * @param most how many of a book
 * @param years for how many years
 */
@Component
public record IssuesKept(
        @Value("${kurogo.books.keep}") int most,
        @Value("${kurogo.books.years}") int years) {

    public IssuesKept {
        if (most < 1 || years < 1) {
            throw new IllegalArgumentException("kurogo.books.keep and kurogo.books.years are 1 at least");
        }
    }
}
