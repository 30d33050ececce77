package kurogo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@SignedInAs(role = Role.VIEWER)
class SearchServiceTest {

    @Autowired
    SearchService search;

    @Autowired
    MasterImportService imports;

    @BeforeEach
    void threeMunicipalities() {
        ThreeMunicipalities.importThrough(imports);
    }

    @ParameterizedTest
    @CsvSource({
        "菜花, municipalities/953016",
        "なばな, municipalities/953016",
        "ﾅﾊﾞﾅ, municipalities/953016",
        "NABANA, municipalities/953016",
        "953016, municipalities/953016",
        "９５３２３, municipalities/953237",
        "点検, flags"
    })
    void anySpellingLeadsToTheMunicipalityOrScreen(String typed, String address) {
        List<SearchHit> hits = search.find(typed, Map.of("flags", "点検"), Texts.in(Locale.JAPANESE));
        assertThat(hits).extracting(SearchHit::address).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource({"''", "'　'", "存在しない町"})
    void whatIsEmptyOrUnknownFindsNothing(String typed) {
        assertThat(search.find(typed, Map.of("flags", "点検"), Texts.in(Locale.JAPANESE)))
                .isEmpty();
    }
}
