package kurogo.training.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatchTest {

    private static final List<NameMatch.Candidate> PEOPLE = List.of(
            new NameMatch.Candidate(1, "浅見　明", "あさみ　あきら"),
            new NameMatch.Candidate(2, "森下　晴", "もりした　はる"),
            new NameMatch.Candidate(3, "森下　晴", "もりした　せい"),
            new NameMatch.Candidate(4, "西脇　恵", ""));

    @ParameterizedTest
    @CsvSource({
        "浅見 明, 1, SAME",
        "浅見明さん, 1, SAME",
        "アサミ アキラ, 1, SAME",
        "浅見　明（汐見原市）, 1, SAME",
        "汐見原市　福祉課　浅見明, 1, CONTAINED",
        "もりした はる, 2, SAME",
        "西脇恵 様, 4, SAME"
    })
    void aNameIsFoundHoweverItIsWritten(String shown, long id, NameMatch.Certainty certainty) {
        assertThat(NameMatch.of(shown, PEOPLE)).contains(new NameMatch.Found(id, certainty));
    }

    @ParameterizedTest
    @ValueSource(strings = {"森下 晴", "浅見", "", "iPad", "ゲスト"})
    void nobodyIsGuessed(String shown) {
        assertThat(NameMatch.of(shown, PEOPLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "83, 83",
        "1h 23m 4s, 83",
        "1 hr 2 mins 40 secs, 63",
        "1:23:45, 84",
        "１時間２３分, 83",
        "45 mins, 45",
        "59s, 1",
        "0, 0"
    })
    void aStayIsReadAsTeamsZoomAndWebexWriteIt(String written, int minutes) {
        assertThat(StayLength.minutes(written)).contains(minutes);
    }

    @Test
    void whatIsNoLengthIsNone() {
        assertThat(StayLength.minutes("10:15 AM")).isEmpty();
        assertThat(StayLength.minutes("")).isEmpty();
        assertThat(StayLength.minutes("yes")).isEmpty();
    }
}
