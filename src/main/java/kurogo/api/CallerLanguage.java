package kurogo.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import kurogo.text.Texts;
import org.springframework.http.HttpHeaders;

/** The language a program asks for; Japanese where it does not say. */
final class CallerLanguage {

    private CallerLanguage() {}

    static Texts of(HttpServletRequest request) {
        boolean says = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return Texts.in(says ? request.getLocale() : Locale.JAPANESE);
    }
}
