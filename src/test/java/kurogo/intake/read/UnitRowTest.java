package kurogo.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A row of units between the head of a table and its figures. */
class UnitRowTest {

    @Test
    void unitsBelowAHeadOfThreeRowsWhoseMergesWereSplit() {
        ReadSheet read = ReadSheet.of(
                "番号|市町村|多機関協働事業|||参加支援事業||",
                "||件数|経費||件数|経費|",
                "|||総事業費|うち国費||総事業費|うち国費",
                "||件|千円|千円|件|千円|千円",
                "１|汐見原市|１２|5,200|2,600|3|520|260",
                "２|菜花町|4|1,000|500|1|100|50",
                "|計|16|6,200|3,100|4|620|310");

        assertThat(read.figures())
                .contains(
                        "汐見原市 CASES:MULTI_AGENCY=12 C5",
                        "汐見原市 COST:MULTI_AGENCY=5200000 D5",
                        "汐見原市 CASES:PARTICIPATION=3 F5",
                        "汐見原市 COST:PARTICIPATION=520000 G5");
        assertThat(read.problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }
}
