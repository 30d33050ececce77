package kurogo.area.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityDirectoryTest {

    private static final Municipality PEAK = municipality("95203", "桐ヶ峰市", "きりがみねし", "");
    private static final Municipality REEDS = municipality("95204", "葦ノ津市", "あしのつし", "");
    private static final Municipality DRAGON = municipality("95321", "龍之瀬町", "たつのせちょう", "奥峰郡");
    private static final Municipality MARSH = municipality("95322", "奥澤村", "おくさわむら", "奥峰郡");
    private static final Municipality MOUND = municipality("95323", "塚﨑町", "つかざきまち", "奥峰郡");
    private static final Municipality OTHER_MOUND = municipality("95341", "大塚町", "おおつかちょう", "川添郡");
    private static final Municipality SAME_NAME = municipality("95361", "大塚町", "おおつかまち", "南灘郡");
    private final MunicipalityDirectory directory = new MunicipalityDirectory(
            "95",
            "見本県",
            List.of(PEAK, REEDS, DRAGON, MARSH, MOUND, OTHER_MOUND, SAME_NAME),
            List.of(
                    new FormerName("松ヶ崎町", PEAK.code(), LocalDate.of(2005, 3, 31)),
                    new FormerName("新田町", PEAK.code(), LocalDate.of(2005, 3, 31)),
                    new FormerName("新田町", DRAGON.code(), LocalDate.of(1956, 8, 31)),
                    new FormerName("奥沢村", PEAK.code(), LocalDate.of(1956, 8, 31))));

    @ParameterizedTest
    @CsvSource({
        "桐ヶ峰市, 952036",
        "桐ケ峰市, 952036",
        "桐が峰市, 952036",
        "桐ガ峰市, 952036",
        "葦の津市, 952044",
        "葦ﾉ津市, 952044",
        "葦之津市, 952044",
        "桐ｹ峰市, 952036",
        "見本県桐ヶ峰市, 952036",
        "桐 ヶ 峰 市, 952036",
        "桐ヶ峰　市, 952036",
        "桐ヶ峰, 952036",
        "桐ヶ峰市役所, 952036",
        "桐ヶ峰市長, 952036",
        "桐ヶ峰市役所（本庁）, 952036",
        "きりがみねし, 952036",
        "きりがみね市, 952036",
        "キリガミネ 市, 952036",
        "たつのせ町, 953211",
        "キリガミネシ, 952036",
        "ｷﾘｶﾞﾐﾈｼ, 952036",
        "桐ヶ峰市 Kirigamine-shi, 952036",
        "龍之瀬町, 953211",
        "竜之瀬町, 953211",
        "奥峰郡竜之瀬町, 953211",
        "見本県奥峰郡龍之瀬町, 953211",
        "竜之瀬町役場, 953211",
        "奥沢村, 95322",
        "奥澤村, 95322",
        "塚崎町, 95323",
        "塚﨑町, 95323",
        "塚嵜町, 95323",
        "塚\uFE00﨑町, 95323",
        "塚\uDB40\uDD00崎町, 95323"
    })
    void everySpellingOfANameIsFound(String written, String code) {
        Match match = directory.resolve(written);
        if (written.matches("奥[沢澤]村")) {
            assertThat(match).isInstanceOf(Match.Ambiguous.class);
        } else {
            assertThat(match)
                    .isInstanceOfSatisfying(
                            Match.Found.class,
                            found -> assertThat(found.municipality().code().digits())
                                    .startsWith(code));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "桐ヶ峰市※",
                "桐ヶ峰市※１",
                "桐ヶ峰市＊",
                "桐ヶ峰市*2",
                "桐ヶ峰市 注1)",
                "桐ヶ峰市（注）",
                "桐ヶ峰市1)",
                "桐ヶ峰市²",
                "●桐ヶ峰市",
                "○ 桐ヶ峰市",
                "※桐ヶ峰市",
                "3 桐ヶ峰市",
                "３．桐ヶ峰市",
                "203 桐ヶ峰市",
                "95203 桐ヶ峰市",
                "952036：桐ヶ峰市",
                "95203_桐ヶ峰市",
                "【95203】桐ヶ峰市",
                "(952036) 見本県桐ヶ峰市",
                "桐ヶ峰市（旧松ヶ崎町を含む）"
            })
    void numbersAndMarksOfNotesBesideANameAreNoPartOfIt(String written) {
        assertThat(directory.resolve(written)).isEqualTo(new Match.Found(PEAK, true));
    }

    @Test
    void aCodeInFrontOfANameHasToMeanTheSame() {
        assertThat(directory.resolve("953211 桐ヶ峰市")).isEqualTo(new Match.Contradiction(DRAGON, PEAK));
        assertThat(directory.resolve("952037 桐ヶ峰市")).isEqualTo(new Match.WrongCheckDigit("952037"));
        assertThat(directory.resolve("953415 大塚町")).isEqualTo(new Match.Found(OTHER_MOUND, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "桐ヶ峰市（旧松ヶ崎町）",
                "桐ヶ峰市（旧桐ヶ峰市分）",
                "桐ヶ峰市(北地区)",
                "桐ヶ峰市（中央区）",
                "桐ヶ峰市（再掲）",
                "桐ヶ峰市（松ヶ崎地域を除く）",
                "桐ヶ峰市（うち南部）",
                "桐ヶ峰市（松ヶ崎支所）"
            })
    void aPartOfAMunicipalityIsNotTakenForAllOfIt(String written) {
        assertThat(directory.resolve(written)).isEqualTo(new Match.Unknown());
        assertThat(directory.resolve("952036", written)).isEqualTo(new Match.Unknown());
    }

    @Test
    void theSameNameTwiceIsAQuestionThatTheCodeAnswers() {
        assertThat(directory.resolve("大塚町")).isEqualTo(new Match.Ambiguous(List.of(OTHER_MOUND, SAME_NAME)));
        assertThat(directory.resolve("953415", "大塚町")).isEqualTo(new Match.Found(OTHER_MOUND, false));
    }

    @Test
    void aFormerNameIsUnderstoodWithItsLastDay() {
        assertThat(directory.resolve("見本県松が崎町")).isInstanceOfSatisfying(Match.Former.class, match -> {
            assertThat(match.municipality()).isEqualTo(PEAK);
            assertThat(match.former().lastDay()).isEqualTo("2005-03-31");
        });
        assertThat(directory.resolve("952036", "松ヶ崎町")).isInstanceOf(Match.Former.class);
        assertThat(directory.resolve("953211", "松ヶ崎町")).isInstanceOf(Match.Contradiction.class);
    }

    @Test
    void aFormerNameOfTwoOrOneInUseElsewhereIsAQuestion() {
        assertThat(directory.resolve("新田町")).isEqualTo(new Match.Ambiguous(List.of(PEAK, DRAGON)));
        assertThat(directory.resolve("奥沢村")).isEqualTo(new Match.Ambiguous(List.of(MARSH, PEAK)));
    }

    @Test
    void theCountyInFrontTellsTwoOfOneNameApart() {
        assertThat(directory.resolve("南灘郡大塚町")).isEqualTo(new Match.Found(SAME_NAME, true));
        assertThat(directory.resolve("見本県川添郡大塚町")).isEqualTo(new Match.Found(OTHER_MOUND, true));
        assertThat(directory.resolve("奥峰郡大塚町")).isInstanceOf(Match.Ambiguous.class);
    }

    @Test
    void aCodeOrANameAloneIsEnough() {
        assertThat(directory.resolve("952036", " ")).isEqualTo(new Match.Found(PEAK, false));
        assertThat(directory.resolve("", "桐ヶ峰市")).isEqualTo(new Match.Found(PEAK, false));
        assertThat(directory.resolve("95203", "")).isEqualTo(new Match.Found(PEAK, true));
        assertThat(directory.resolve("", "")).isEqualTo(new Match.Unknown());
    }

    @Test
    void aCodeAndANameThatMeanTwoMunicipalitiesContradictEachOther() {
        assertThat(directory.resolve("952036", "桐ケ峰市")).isEqualTo(new Match.Found(PEAK, false));
        assertThat(directory.resolve("953211", "桐ヶ峰市")).isEqualTo(new Match.Contradiction(DRAGON, PEAK));
    }

    @Test
    void whereOneOfCodeAndNameSaysNothingTheOtherDecides() {
        assertThat(directory.resolve("952036.0")).isEqualTo(new Match.Found(PEAK, true));
        assertThat(directory.resolve("952036", "（市町村名）")).isEqualTo(new Match.Found(PEAK, false));
        assertThat(directory.resolve("952991", "桐ヶ峰市")).isEqualTo(new Match.Found(PEAK, false));
        assertThat(directory.resolve("131016", "桐ヶ峰市")).isEqualTo(new Match.OtherPrefecture("131016"));
        assertThat(directory.resolve("952991", "合計")).isEqualTo(new Match.Unknown());
    }

    @Test
    void aCodeOfFiveDigitsThatBeginsWithZeroHasLostNone() {
        MunicipalityDirectory north =
                new MunicipalityDirectory("07", "福島県", List.of(municipality("07213", "伊達市", "だてし", "")));

        assertThat(north.resolve("01233", "伊達市")).isEqualTo(new Match.OtherPrefecture("01233"));
        assertThat(north.resolve("07213", "伊達市")).isInstanceOf(Match.Found.class);
        assertThat(north.resolve("72133", "伊達市")).isInstanceOf(Match.Found.class);
        assertThat(north.resolve("7213", "伊達市")).isInstanceOf(Match.Found.class);
        assertThat(north.resolve("福島県")).isEqualTo(new Match.Unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "北見市",
                "桐ヶ峰市・奥澤村",
                "桐ヶ峰市ほか",
                "桐ヶ峰市以外",
                "桐ヶ峰市平均",
                "桐ヶ峰市北支所",
                "桐ヶ峰市南部",
                "桐ヶ峰市社協",
                "桐ヶ峰広域連合事務局",
                "桐ヶ峰市R6",
                "桐ヶ峰市 計画",
                "旧桐ヶ峰市",
                "桐ヶ峰町",
                "葦ヶ峰市",
                "〓〓市",
                "奥峰郡",
                "見本県",
                "合計",
                "全国",
                "福祉課",
                "大塚町"
            })
    void aCodeBesideAnotherNameIsAQuestion(String name) {
        assertThat(directory.resolve("952036", name)).isEqualTo(new Match.Unknown());
        assertThat(directory.resolve("952036" + name)).isEqualTo(new Match.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"桐峰市", "桐〓峰市", "桐?峰市", "桐ヶ峰市福祉事務所", "見本県桐ヶ峰市福祉部地域福祉課", "桐ヶ峰市長 様", "桐ヶ峰市御中", "（市町村名）"})
    void aCodeIsBelievedBesideAnySpellingOfTheName(String name) {
        assertThat(directory.resolve("952036", name))
                .isInstanceOfSatisfying(
                        Match.Found.class,
                        found -> assertThat(found.municipality()).isEqualTo(PEAK));
    }

    @Test
    void aCodeOfTheOwnPrefectureThatNobodyHasIsUnknown() {
        assertThat(directory.resolve("95299")).isEqualTo(new Match.Unknown());
    }

    @Test
    void aCodeThatLostItsZeroInFrontIsFoundWhereThePrefectureBeginsWithOne() {
        Municipality capital = municipality("01100", "札幌市", "さっぽろし", "");
        MunicipalityDirectory north = new MunicipalityDirectory("01", "北海道", List.of(capital));

        assertThat(north.resolve("11002")).isEqualTo(new Match.Found(capital, true));
        assertThat(north.resolve("1100")).isEqualTo(new Match.Found(capital, true));
        assertThat(north.resolve("011002")).isEqualTo(new Match.Found(capital, false));
        assertThat(directory.resolve("1100")).isEqualTo(new Match.Unknown());
        assertThat(directory.resolve("13101")).isEqualTo(new Match.OtherPrefecture("13101"));
    }

    @Test
    void thePrefecturesNameAloneIsNoMunicipality() {
        assertThat(directory.resolve("見本県")).isNotInstanceOf(Match.Found.class);
    }

    @Test
    void aMunicipalityIsFoundByItsCode() {
        assertThat(directory.find(PEAK.code())).contains(PEAK);
        assertThat(directory.find(MunicipalityCode.parse("95299").orElseThrow()))
                .isEmpty();
    }

    @Property
    void aWrongCheckDigitIsNeverSomebodyElse(
            @ForAll @IntRange(min = 0, max = 5) int which, @ForAll @IntRange(min = 1, max = 9) int wrong) {
        String right = directory.municipalities().get(which).code().digits();
        String digits = right.substring(0, 5) + (right.charAt(5) - '0' + wrong) % 10;

        assertThat(directory.resolve(digits)).isEqualTo(new Match.WrongCheckDigit(digits));
        assertThat(directory.resolve(digits, "桐ヶ峰市")).isEqualTo(new Match.WrongCheckDigit(digits));
        assertThat(directory.resolve(right.substring(0, 5))).isInstanceOf(Match.Found.class);
    }

    @Property
    void noTwoCodesDifferInASingleDigit(
            @ForAll @IntRange(min = 1_000, max = 99_999) int number,
            @ForAll @IntRange(min = 0, max = 4) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String right =
                MunicipalityCode.parse("%05d".formatted(number)).orElseThrow().digits();
        char other = (char) ('0' + (right.charAt(place) - '0' + shift) % 10);
        String wrong = right.substring(0, place) + other + right.substring(place + 1);

        boolean checkDigitOfTenOrEleven = right.charAt(5) == '0' || right.charAt(5) == '1';
        if (!checkDigitOfTenOrEleven) {
            assertThat(MunicipalityCode.parse(wrong)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"東京都千代田区", "北海道札幌市", "131016", "東京都桐ヶ峰市", "東京都花郡桐ヶ峰市", "桐ヶ峰市（東京都）", "桐ヶ峰市(東京)"})
    void otherPrefecturesAreNamedAsSuch(String written) {
        assertThat(directory.resolve(written)).isInstanceOf(Match.OtherPrefecture.class);
    }

    @Test
    void theOwnPrefectureIsKnownByItsNameAndByItsCode() {
        assertThat(List.of("見本県", "見本", "見 本 県")).allMatch(directory::isOwnPrefecture);
        assertThat(List.of("東京都", "桐ヶ峰市", "95000", "")).noneMatch(directory::isOwnPrefecture);
        assertThat(List.of("95000", "950009", "９５０００")).allMatch(directory::isOwnCode);
        assertThat(List.of("13000", "952036", "95", "見本県", "")).noneMatch(directory::isOwnCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "合計", "桐峰市", "12", "1234567"})
    void whatIsNoMunicipalityIsUnknown(String written) {
        assertThat(directory.resolve(written)).isInstanceOf(Match.Unknown.class);
    }

    private static Municipality municipality(String code, String name, String kana, String county) {
        MunicipalityType type = name.endsWith("市")
                ? MunicipalityType.CITY
                : name.endsWith("町") ? MunicipalityType.TOWN : MunicipalityType.VILLAGE;
        return new Municipality(MunicipalityCode.parse(code).orElseThrow(), name, kana, name, county, type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"川添郡龍之瀬町", "遠郡竜之瀬町", "見本県川添郡龍之瀬町役場"})
    void theNameOfATownBehindAnotherCountyIsAQuestion(String written) {
        assertThat(directory.resolve(written))
                .isInstanceOfSatisfying(
                        Match.OtherCounty.class,
                        other -> assertThat(other.municipality()).isEqualTo(DRAGON));
        assertThat(directory.resolve(DRAGON.code().digits(), written)).isInstanceOf(Match.Found.class);
    }
}
