package kurogo.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.Collections;
import java.util.stream.Stream;
import kurogo.Kurogo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

/** The program keeps the laws of the house. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kurogo");

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryLaw() {
        return LawBook.of("kurogo").entrySet().stream()
                .map(law -> DynamicTest.dynamicTest(law.getKey(), () -> check(law.getValue())));
    }

    @Test
    void everyFeatureIsReachedThroughItsRootOnly() {
        Laws laws = new Laws("kurogo");
        ApplicationModules.of(Kurogo.class, laws.pureCore().or(laws.generatedFromSchema()))
                .verify();
    }

    /** A package-info.java among the tests would stand before the program's own, and with it fall named interfaces. */
    @Test
    void noTestHidesWhatAPackageSaysOfItself() throws IOException {
        for (JavaClass type : PROGRAM) {
            if (type.getSimpleName().equals("package-info")) {
                String file = type.getName().replace('.', '/') + ".class";
                assertThat(Collections.list(Kurogo.class.getClassLoader().getResources(file)))
                        .as(type.getPackageName())
                        .hasSize(1);
            }
        }
    }

    private static void check(ArchRule law) {
        law.check(PROGRAM);
    }
}
