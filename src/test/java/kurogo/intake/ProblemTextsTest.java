package kurogo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kurogo.intake.read.ProblemCode;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyProblemHasWordsOfItsOwnInBothLanguages(ProblemCode code) {
        String japanese = words(Locale.JAPANESE, code);
        String english = words(Locale.ENGLISH, code);

        assertThat(japanese).isNotBlank().isNotEqualTo(english).endsWith("。").doesNotContain("{");
        assertThat(english).isNotBlank().endsWith(".").doesNotContain("{");
    }

    @Test
    void theCellsOwnTextIsShownAsItStandsEvenWithBracesAndQuotes() {
        assertThat(Texts.in(Locale.JAPANESE).get("intake.problem.NOT_UNDERSTOOD", "{0} '約' <b>"))
                .startsWith("「{0} '約' <b>」");
    }

    private static String words(Locale language, ProblemCode code) {
        return Texts.in(language).get("intake.problem." + code, "１２", "一", "二");
    }
}
