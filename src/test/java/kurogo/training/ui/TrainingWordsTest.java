package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.area.MasterKeeping;
import kurogo.area.Succession;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@SignedInAs(role = Role.ADMINISTRATOR)
class TrainingWordsTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    MasterKeeping keeping;

    @Autowired
    AreaService area;

    @Test
    void whatBecamePartOfAMunicipalityKeepsItsNameAndIsNotChosenAnyMore() {
        ThreeMunicipalities.importThrough(imports);
        String name = words().name(TOWN);
        keeping.add(new Succession(TOWN, CITY, LocalDate.of(2020, 9, 30)));

        assertThat(words().name(TOWN)).isEqualTo(name).isNotEqualTo(TOWN.digits());
        assertThat(words().municipalities()).contains(CITY).doesNotContain(TOWN);
    }

    private TrainingWords words() {
        return TrainingWords.in(Texts.in(Locale.JAPANESE), area);
    }
}
