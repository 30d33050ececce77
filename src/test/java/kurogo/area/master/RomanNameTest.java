package kurogo.area.master;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as maps and road signs write them: 地名等の英語表記規程, and the cities' own spelling. */
class RomanNameTest {

    @ParameterizedTest
    @CsvSource({
        "ｻｯﾎﾟﾛｼ,CITY,Sapporo",
        "とうきょうし,CITY,Tokyo",
        "おおつし,CITY,Otsu",
        "こうちし,CITY,Kochi",
        "ﾎﾂﾁｬﾏﾁ,TOWN,Hotsucha",
        "はっちょうむら,VILLAGE,Hatcho",
        "ｼﾝｲﾝﾁｮｳ,TOWN,Shin'in",
        "なんようし,CITY,Nan'yo",
        "にいがたし,CITY,Niigata",
        "ﾁﾖﾀﾞｸ,SPECIAL_WARD,Chiyoda",
        "よしかわし,CITY,Yoshikawa",
        "つし,CITY,Tsu",
        "ｺﾞｼｮｶﾞﾜﾗｼ,CITY,Goshogawara",
        "きゅうらぎまち,TOWN,Kyuragi",
        "ぬーまし,CITY,Numa",
        "っかし,CITY,Kka",
        "おうし,CITY,O",
        "ん,CITY,N"
    })
    void aReadingBecomesTheNameInLatinLetters(String kana, MunicipalityType type, String roman) {
        assertThat(RomanName.of(kana, type)).isEqualTo(roman);
    }
}
