package kurogo.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** A law that never fails is no law: each of them catches its breach in the package {@code lawless}. */
class LawsCatchTest {

    private static final JavaClasses LAWLESS = new ClassFileImporter().importPackages("lawless");

    @TestFactory
    Stream<DynamicTest> everyLawCatchesItsBreach() {
        return LawBook.of("lawless").entrySet().stream()
                .map(law -> DynamicTest.dynamicTest(
                        law.getKey(),
                        () -> assertThat(law.getValue().evaluate(LAWLESS).hasViolation())
                                .isTrue()));
    }

    @Test
    void modulesCatchTheReachIntoAnotherFeature() {
        ImportOption everywhere = location -> true;
        assertThatThrownBy(() -> ApplicationModules.of("lawless", everywhere).verify())
                .isInstanceOf(Violations.class);
    }
}
