package kurogo.journey;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Screens people see every day, looked at for faults of accessibility, one after the other in one window as people open them. */
class AccessibilityJourney extends Browsing {

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of(
                        "staff",
                        List.of(
                                "/?round=R7",
                                "/reception?round=R7",
                                "/municipalities",
                                "/municipalities/953016",
                                "/flags?round=R7",
                                "/flags?round=R7&group=rule",
                                "/flags/not-assessable?round=R7",
                                "/flags/changes?round=R7",
                                "/flags/benefit?round=R6",
                                "/flags/rule-sets",
                                "/flags/rule-sets/draft?round=R7&costSpread.score=2.5",
                                "/flags/reference-data",
                                "/followup/calendar?scope=all",
                                "/account")),
                Arguments.of("analyst", List.of("/account/api", "/analysis", "/analysis/books", "/analysis/book/0")),
                Arguments.of("admin", List.of("/administration/master?part=bands")));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void noScreenHasAFaultAProgramCanSee(String user, List<String> places) {
        signIn(user);
        assertAll(places.stream().<Executable>map(place -> () -> lookAt(place)));
    }

    private void lookAt(String place) {
        open(place);
        page.locator("h1").waitFor();
        untilAnswered();
        AxeCheck.findsNothingOn(page);
    }
}
