package kurogo.api;

import static kurogo.access.SignIn.asStaff;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kurogo.access.ActingAs;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.MasterFiles;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class BoundaryAddressTest {

    @Autowired
    WebApplicationContext program;

    @Autowired
    AreaService area;

    @Autowired
    MasterImportService imports;

    private MockMvc browser;
    private String address;

    @BeforeEach
    void boundariesOfThreeMunicipalities() {
        browser = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        importDrawn();
        address = asStaff(() -> "/boundaries/" + area.boundaryChecksum().orElseThrow() + ".geojson");
    }

    private void importDrawn() {
        MasterFiles three = ThreeMunicipalities.FILES;
        ActingAs.program("試験", () -> {
            imports.importMaster(new MasterFiles(
                    three.prefecture(),
                    three.municipalities(),
                    three.population(),
                    three.profiles(),
                    three.boundaryYear(),
                    """
                    {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"N03_007": "95201"}, "geometry":
                    {"type": "Polygon", "coordinates": [[[143.1, 35.1], [143.2, 35.1], [143.2, 35.2], [143.1, 35.1]]]}}]}
                    """));
            return three;
        });
    }

    @Test
    void whoIsSignedInFetchesBoundariesOnceAndForGood() throws Exception {
        browser.perform(get(address).with(user("staff").roles(Role.PREFECTURE_STAFF.name())))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, containsString("immutable")))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, containsString("private")))
                .andExpect(content().contentType("application/geo+json"))
                .andExpect(content().string(containsString("FeatureCollection")));
    }

    @Test
    void nobodyElseIsGivenThem() throws Exception {
        browser.perform(get(address)).andExpect(status().is3xxRedirection());
    }

    @Test
    void anAddressOfNoBoundariesLeadsNowhere() throws Exception {
        browser.perform(get("/boundaries/" + "0".repeat(64) + ".geojson")
                        .with(user("staff").roles(Role.PREFECTURE_STAFF.name())))
                .andExpect(status().isNotFound());
    }
}
