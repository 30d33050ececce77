package kurogo.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a list is asked for.
 *
 * @param page from 1 on
 * @param size most entries of a page
 * @param query the query it was asked with, so that the answer can name the pages beside it
 */
record Paging(int page, int size, String query) {

    static final int USUAL = 100;
    static final int LARGEST = 2_000;

    private static final int LONGEST = 6;

    static Paging of(HttpServletRequest request) {
        return new Paging(
                number(request, "page", 1, 999_999),
                number(request, "size", USUAL, LARGEST),
                Optional.ofNullable(request.getQueryString()).orElse(""));
    }

    private static int number(HttpServletRequest request, String name, int usual, int most) {
        String text = request.getParameter(name);
        if (text == null) {
            return usual;
        }
        if (!text.matches("\\d{1," + LONGEST + "}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw new BadParameterException(name);
        }
        return Integer.parseInt(text);
    }

    int offset() {
        return (page - 1) * size;
    }

    /** The page of a list that is at hand, each of its entries turned into what is answered. */
    <F, T> ResponseEntity<ApiPage<T>> of(List<F> all, Function<F, T> answer) {
        int from = Math.min(offset(), all.size());
        int to = Math.min(from + size, all.size());
        return of(all.subList(from, to).stream().map(answer).toList(), all.size());
    }

    /** A page of so many entries in all, with links to the pages beside it (RFC 8288). */
    <T> ResponseEntity<ApiPage<T>> of(List<T> items, int total) {
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(page - 1, "prev"));
        }
        if ((long) page * size < total) {
            links.add(link(page + 1, "next"));
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (!links.isEmpty()) {
            answer.header(HttpHeaders.LINK, String.join(", ", links));
        }
        return answer.body(new ApiPage<>(items, page, size, total));
    }

    private String link(int to, String relation) {
        String address = UriComponentsBuilder.newInstance()
                .query(query)
                .replaceQueryParam("page", to)
                .build()
                .getQuery();
        return "<?" + address + ">; rel=\"" + relation + "\"";
    }
}
