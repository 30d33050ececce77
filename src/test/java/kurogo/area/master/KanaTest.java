package kurogo.area.master;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanaTest {

    @ParameterizedTest
    @CsvSource({"ｻｯﾎﾟﾛｼ,さっぽろし", "サッポロ シ,さっぽろし", "さっぽろし,さっぽろし", "ァヶ,ぁゖ", "ー・札幌Ａ,ー・札幌A"})
    void aReadingIsTheSameInWhateverKana(String written, String hiragana) {
        assertThat(Kana.hiragana(written)).isEqualTo(hiragana);
    }
}
