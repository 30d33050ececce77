package kurogo.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TileGridTest {

    @Test
    void everyMunicipalityHasASquareOfItsOwn() {
        List<Municipality> municipalities = IntStream.range(201, 225)
                .mapToObj(number -> MunicipalityCode.parse("95" + number).orElseThrow())
                .map(code -> new Municipality(code, "市", "し", "Shi", "", MunicipalityType.CITY))
                .toList();
        JsonNode tiles =
                JsonMapper.shared().readTree(TileGrid.of(municipalities)).path("features");

        assertThat(tiles.size()).isEqualTo(24);
        assertThat(IntStream.range(0, 24)
                        .mapToObj(i -> tiles.get(i)
                                .path("geometry")
                                .path("coordinates")
                                .toString()))
                .doesNotHaveDuplicates()
                .allMatch(ring -> ring.split("\\],\\[").length == 5);
        assertThat(tiles.get(0).path("properties").path("N03_007").asString()).isEqualTo("95201");
    }
}
