package kurogo.intake.read.answer;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered to a person where a cell was not understood. */
class SuggestedTextsTest {

    @ParameterizedTest
    @CsvSource({"'1,23', 123", "'12,34,567', 1234567", "１O, 10", "l2, 12"})
    void aSlipOfThePenIsOfferedWithoutIt(String text, String offered) {
        assertThat(SuggestedTexts.of(problem(ProblemCode.NOT_UNDERSTOOD, text))).containsExactly(offered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12件くらい", "約12", "10～12", "別紙のとおり", "oil", "", "1.2.3"})
    void whereMoreIsMissingNothingIsOffered(String text) {
        assertThat(SuggestedTexts.of(problem(ProblemCode.NOT_UNDERSTOOD, text))).isEmpty();
    }

    @Test
    void moneyWithoutAUnitIsOfferedInBothUnitsAndNeitherIsChosen() {
        assertThat(SuggestedTexts.of(problem(ProblemCode.UNIT_NOT_STATED, "3,400")))
                .containsExactly("3,400千円", "3,400円");
    }

    @Test
    void namesThatResembleTheWrittenOneAreOffered() {
        assertThat(SuggestedTexts.of(
                        Problem.error(ProblemCode.UNKNOWN_MUNICIPALITY, Place.file("報告.xlsx"), "汐美原市", "汐見原市")))
                .containsExactly("汐見原市");
    }

    @Test
    void otherProblemsAreForThePersonAlone() {
        assertThat(SuggestedTexts.of(problem(ProblemCode.NEGATIVE, "-5"))).isEmpty();
    }

    private static Problem problem(ProblemCode code, String text) {
        return Problem.error(code, Place.file("報告.xlsx"), text);
    }
}
