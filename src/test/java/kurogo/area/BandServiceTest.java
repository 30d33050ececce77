package kurogo.area;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.master.PopulationBand;
import kurogo.area.master.PopulationBands;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@SignedInAs(role = Role.ADMINISTRATOR)
class BandServiceTest {

    private static final PopulationBands TWO = PopulationBands.startingAt(List.of(0, 100_000));

    @Autowired
    BandService bands;

    @Autowired
    AreaService area;

    @Autowired
    MasterImportService imports;

    @BeforeEach
    void threeMunicipalities() {
        ThreeMunicipalities.importThrough(imports);
    }

    @Test
    void theProgramsOwnBandsHoldUntilOthersAreSet() {
        assertThat(area.bands()).isEqualTo(PopulationBands.STANDARD);
        assertThat(bands.history()).isEmpty();

        assertThat(bands.set(0, TWO)).isTrue();

        assertThat(area.bands()).isEqualTo(TWO);
        assertThat(bands.history()).singleElement().satisfies(setting -> {
            assertThat(setting.number()).isEqualTo(1);
            assertThat(setting.bands()).isEqualTo(TWO);
            assertThat(setting.setBy()).isNotBlank();
        });
    }

    @Test
    void whoeverSawOlderBandsChangesNothing() {
        bands.set(0, TWO);

        assertThat(bands.set(0, PopulationBands.STANDARD)).isFalse();

        assertThat(area.bands()).isEqualTo(TWO);
    }

    @Test
    void theNewestSettingHoldsAndTheOlderOnesStay() {
        bands.set(0, TWO);
        bands.set(1, PopulationBands.STANDARD);

        assertThat(area.bands()).isEqualTo(PopulationBands.STANDARD);
        assertThat(bands.history()).extracting(BandSetting::bands).containsExactly(PopulationBands.STANDARD, TWO);
    }

    @Test
    void aPreviewTellsWhoWouldMoveAndHowManyEachBandWouldHold() {
        BandChange change = bands.preview(PopulationBands.startingAt(List.of(0, 10_000, 100_000, 200_000, 500_000)));

        assertThat(change.moves()).singleElement().satisfies(move -> {
            assertThat(move.municipality().code()).isEqualTo(TOWN);
            assertThat(move.from()).isEqualTo(new PopulationBand(10_000, 30_000));
            assertThat(move.to()).isEqualTo(new PopulationBand(10_000, 100_000));
        });
        assertThat(change.sizes()).extracting(BandChange.Size::municipalities).containsExactly(1, 1, 0, 1, 0);
        assertThat(change.unknown()).isZero();
        assertThat(change.of()).isEqualTo(3);
    }

    @Test
    void theBandsInUseMoveNobody() {
        assertThat(bands.preview(area.bands()).moves()).isEmpty();
        assertThat(bands.preview(TWO).moves())
                .extracting(move -> move.municipality().code())
                .containsExactly(CITY, TOWN, VILLAGE);
    }

    @Test
    void moreBandsThanCompareAnybodyAreRefused() {
        PopulationBands many = PopulationBands.startingAt(
                IntStream.rangeClosed(0, BandService.MOST_BANDS).boxed().toList());

        assertThatIllegalArgumentException().isThrownBy(() -> bands.set(0, many));
    }
}
