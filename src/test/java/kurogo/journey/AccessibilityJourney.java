package kurogo.journey;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screens whoever works at the prefecture sees every day, looked at for faults of accessibility. */
class AccessibilityJourney extends Browsing {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?round=R7",
                "/reception?round=R7",
                "/municipalities",
                "/flags?round=R7",
                "/flags?round=R7&group=rule",
                "/flags/not-assessable?round=R7",
                "/flags/changes?round=R7",
                "/flags/benefit?round=R6",
                "/flags/rule-sets",
                "/flags/rule-sets/draft?round=R7&costSpread.score=2.5",
                "/flags/reference-data"
            })
    void aScreenOfTheStaffHasNoFaultAProgramCanSee(String place) {
        signIn("staff");
        open(place);
        page.locator("h1").waitFor();
        untilAnswered();
        AxeCheck.findsNothingOn(page);
    }
}
