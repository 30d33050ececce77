package kurogo.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterKeeping;
import kurogo.area.Prefectures;
import kurogo.database.DatabaseTest;
import kurogo.master.read.CodeList;
import kurogo.master.read.Lists;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@SignedInAs(role = Role.ADMINISTRATOR)
class BoundaryServiceTest {

    private static final Path SAMPLES = Path.of("../shared/samples/boundaries");

    @Autowired
    BoundaryService boundaries;

    @Autowired
    MunicipalityListService lists;

    @Autowired
    MasterKeeping keeping;

    @Autowired
    AreaService area;

    @BeforeEach
    void theMunicipalitiesOfTottori() throws IOException {
        keeping.choose(Prefectures.find("31").orElseThrow());
        ListFile file = Lists.published("17_soumu_lgcodes_20240101.xlsx");
        CodeList list = lists.read(file);
        lists.take(file, list, lists.changes(list), Settled.NOTHING);
    }

    @Test
    void geoJsonAndTopoJsonGiveAShapeForEveryMunicipality() throws IOException {
        for (String name : List.of("N03-21_31_210101.geojson.json", "N03-21_31_210101.topojson.json")) {
            BoundaryDraft draft = read(name);

            assertThat(draft.shapes()).as(name).hasSize(19);
            assertThat(draft.missing()).isEmpty();
            assertThat(draft.unknown()).isEmpty();
        }
    }

    @Test
    void neighboursKeepTheBorderTheyShare() throws IOException {
        List<Geometry> shapes =
                new ArrayList<>(read("N03-21_31_210101.topojson.json").shapes().values());
        assertThat(CoverageValidator.hasInvalidResult(CoverageValidator.validate(shapes.toArray(Geometry[]::new))))
                .isFalse();
    }

    @Test
    void anotherYearsBoundariesStayAndTheNewestAreShown() throws IOException {
        boundaries.take(read("N03-21_31_210101.geojson.json"), 2021);
        boundaries.take(read("N03-21_31_210101.geojson.json"), 2015);

        assertThat(area.boundaryYears()).containsExactly(2021, 2015);
        assertThat(area.boundaries()).get().asString().contains("\"N03_007\":\"31201\"");
    }

    @Test
    void theFileOfAnotherPrefectureHasNothingForUs() throws IOException {
        assertThat(read("N03-21_16_210101.geojson.json").isEmpty()).isTrue();
    }

    @Test
    void whatIsNoBoundaryFileIsSaidToBeNone() {
        InputStream text = new ByteArrayInputStream("市町村,件数".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> boundaries.read(text, 2021)).isInstanceOf(IOException.class);
    }

    private BoundaryDraft read(String name) throws IOException {
        Path file = SAMPLES.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "The public samples are not beside the project");
        try (InputStream content = Files.newInputStream(file)) {
            return boundaries.read(content, 2021);
        }
    }
}
