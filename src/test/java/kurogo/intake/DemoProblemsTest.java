package kurogo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the demo that must not be accepted as they are: each is refused for its own reason. */
class DemoProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "手本市, OTHER_PREFECTURE",
        "星降市, UNKNOWN_MUNICIPALITY",
        "岬ノ浦市, NOT_UNDERSTOOD",
        "潟見町, OTHER_PERIOD",
        "玉響市, NOT_A_SPREADSHEET"
    })
    void eachFileIsRefusedForItsOwnReason(String name, ProblemCode reason) throws IOException {
        assertThat(filesOf(name)).singleElement().satisfies(file -> {
            assertThat(file.isAcceptable()).isFalse();
            assertThat(file.problems().stream().filter(Problem::isError).map(Problem::code))
                    .isNotEmpty()
                    .containsOnly(reason);
        });
    }

    @Test
    void theSameMunicipalityTwiceIsTwoReadableFilesThatDifferInTheCount() throws IOException {
        List<UnderstoodFile> files = filesOf("白鷺浦市").toList();
        assertThat(files).hasSize(2).allMatch(UnderstoodFile::isAcceptable);
        assertThat(files.stream()
                        .flatMap(file -> file.reports().stream())
                        .map(report -> report.municipality().digits()))
                .containsOnly("952028");
        assertThat(files.stream().flatMap(file -> file.reports().stream()).map(report -> report.answers()))
                .doesNotHaveDuplicates();
    }

    private static Stream<UnderstoodFile> filesOf(String name) throws IOException {
        return DemoFiles.readThoseWithProblems().stream()
                .filter(file -> file.name().contains(name));
    }
}
