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
        assertThat(RomanName.of("", kana, type)).isEqualTo(roman);
    }

    /** As these municipalities write themselves. */
    @ParameterizedTest
    @CsvSource({
        "琴浦町,ことうらちょう,TOWN,Kotoura",
        "松浦市,ﾏﾂｳﾗｼ,CITY,Matsuura",
        "那智勝浦町,なちかつうらちょう,TOWN,Nachikatsuura",
        "山ノ内町,やまのうちまち,TOWN,Yamanouchi",
        "滝上町,たきのうえちょう,TOWN,Takinoue",
        "小海町,こうみまち,TOWN,Koumi",
        "豊岡市,とよおかし,CITY,Toyooka",
        "豊丘村,とよおかむら,VILLAGE,Toyooka",
        "広尾町,ひろおちょう,TOWN,Hiroo",
        "豊後大野市,ぶんごおおのし,CITY,Bungoono",
        "佐那河内村,さなごうちそん,VILLAGE,Sanagochi",
        "真岡市,もおかし,CITY,Moka",
        "東温市,とうおんし,CITY,Toon",
        "勝央町,しょうおうちょう,TOWN,Shoo",
        "中央市,ちゅうおうし,CITY,Chuo",
        "相馬市,そうまし,CITY,Soma",
        "尾道市,おのみちし,CITY,Onomichi",
        "大阪市,おおさかし,CITY,Osaka",
        "東大阪市,ひがしおおさかし,CITY,Higashiosaka",
        "内灘町,うちなだまち,TOWN,Uchinada"
    })
    void aWordWithinANameBeginsWithItsOwnVowel(String written, String kana, MunicipalityType type, String roman) {
        assertThat(RomanName.of(written, kana, type)).isEqualTo(roman);
    }
}
