package kurogo.intake.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurogo.intake.read.Heading;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.EditDistance;
import kurogo.report.answers.Programme;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an unknown heading resembles is offered, and nothing where it resembles nothing. */
class SuggestionsTest {

    @ParameterizedTest
    @CsvSource({"支援実績の件数, CASES", "総事業費用, COST", "実施の方法, WAY", "市町村の名, MUNICIPALITY_NAME", "委託経費, CONTRACTED"})
    void aHeadingIsOfferedTheQuestionItResembles(String text, Heading heading) {
        assertThat(Suggestions.heading(List.of(text)))
                .hasValueSatisfying(
                        found -> assertThat(found.meaning().heading()).isEqualTo(heading));
    }

    @Test
    void theProgrammeAboveItComesWithIt() {
        assertThat(Suggestions.heading(List.of("多機関協働型事業", "支援実績の件数")))
                .hasValueSatisfying(found ->
                        assertThat(found.meaning().programme()).isEqualTo(Optional.of(Programme.MULTI_AGENCY)));
    }

    @Test
    void whatResemblesNothingIsOfferedNothing() {
        assertThat(Suggestions.heading(List.of("天気"))).isEmpty();
        assertThat(Suggestions.word(ChoiceKind.WAY, "晴れ")).isEmpty();
    }

    @Test
    void aWordIsOfferedATermOfItsKindOnly() {
        assertThat(Suggestions.word(ChoiceKind.NEEDS, "把握したが未反映です"))
                .hasValueSatisfying(found -> assertThat(found.meaning()).isEqualTo("GRASPED_NOT_REFLECTED"));
    }

    @Property
    void theDistanceIsOneOfAMetric(
            @ForAll @StringLength(max = 8) String a,
            @ForAll @StringLength(max = 8) String b,
            @ForAll @StringLength(max = 8) String c) {
        assertThat(EditDistance.between(a, b)).isEqualTo(EditDistance.between(b, a));
        assertThat(EditDistance.between(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(EditDistance.between(a, c))
                .isLessThanOrEqualTo(EditDistance.between(a, b) + EditDistance.between(b, c));
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "saturday, sunday, 3", "事業費, 総事業費, 1", "事業費, 事業費, 0"})
    void theDistanceIsTheOneOfTheTextbooks(String from, String to, int distance) {
        assertThat(EditDistance.between(from, to)).isEqualTo(distance);
    }

    @Property
    void likenessIsAShareOfAHundred(
            @ForAll @StringLength(max = 12) String one, @ForAll @StringLength(max = 12) String other) {
        assertThat(EditDistance.likeness(one, other)).isBetween(0, 100);
        assertThat(EditDistance.likeness(one, one)).isEqualTo(100);
    }
}
