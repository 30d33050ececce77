package kurogo.intake.read.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kurogo.report.answers.Silence;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SilenceReadingTest {

    @ParameterizedTest
    @CsvSource({
        "'', BLANK",
        "'　 ', BLANK",
        "空欄, BLANK",
        "未記入, BLANK",
        "-, NOT_APPLICABLE",
        "－, NOT_APPLICABLE",
        "ー, NOT_APPLICABLE",
        "ｰ, NOT_APPLICABLE",
        "―, NOT_APPLICABLE",
        "─, NOT_APPLICABLE",
        "–, NOT_APPLICABLE",
        "−, NOT_APPLICABLE",
        "--, NOT_APPLICABLE",
        "該当なし, NOT_APPLICABLE",
        "該 当 な し, NOT_APPLICABLE",
        "／, NOT_APPLICABLE",
        "未実施, NOT_RUN",
        "実施せず, NOT_RUN",
        "集計中, BEING_COUNTED",
        "（集計中）, BEING_COUNTED",
        "後日報告, BEING_COUNTED",
        "…, UNKNOWN",
        "..., UNKNOWN",
        "‥, UNKNOWN",
        "不詳, UNKNOWN",
        "不明, UNKNOWN",
        "X, WITHHELD",
        "x, WITHHELD",
        "Ｘ, WITHHELD",
        "χ, WITHHELD",
        "***, WITHHELD",
        "＊＊＊, WITHHELD",
        "秘匿, WITHHELD"
    })
    void eachMarkIsTheSilenceItStandsFor(String text, Silence silence) {
        assertThat(SilenceReading.of(text)).contains(silence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "０", "0件", "○", "×", "一", "なし", "△", "▲", "*", "十", "有", "XX"})
    void whatSaysSomethingIsNoSilence(String text) {
        assertThat(SilenceReading.of(text)).isEmpty();
    }

    @Property
    void noNumberIsEverASilence(@ForAll @LongRange(min = 0) long number) {
        assertThat(SilenceReading.of(Long.toString(number))).isEqualTo(Optional.empty());
    }
}
