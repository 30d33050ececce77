package kurogo.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
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
        ApplicationModules.of(Kurogo.class, new Laws("kurogo").pureCore()).verify();
    }

    private static void check(ArchRule law) {
        law.check(PROGRAM);
    }
}
