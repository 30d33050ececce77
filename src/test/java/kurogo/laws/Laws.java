package kurogo.laws;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The laws of the house, for the packages below one root.
 *
 * @param root name of the topmost package
 */
record Laws(String root) {

    private static final Set<String> CLOCK_TYPES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private static final Map<String, Set<String>> AMBIENT_CALLS = Map.of(
            Clock.class.getName(),
            Set.of("systemUTC", "systemDefaultZone", "system"),
            Locale.class.getName(),
            Set.of("getDefault"),
            Math.class.getName(),
            Set.of("random"),
            System.class.getName(),
            Set.of("getenv", "getProperty", "currentTimeMillis", "nanoTime"),
            "java.time.ZoneId",
            Set.of("systemDefault"),
            "java.util.UUID",
            Set.of("randomUUID"));

    /** The words and the arithmetic every feature speaks in: below all of them, held by the first law. */
    DescribedPredicate<JavaClass> pureCore() {
        return resideInAnyPackage(
                in("stats"),
                in("calendar"),
                in("checksum"),
                in("area.master"),
                in("report.answers"),
                in("review.rule"),
                in("intake.read"),
                in("followup.plan"),
                in("followup.ical"),
                in("training.rule"),
                in("text"));
    }

    /** Tables and records, for repositories alone (another law): no feature, and most of what there is to walk through. */
    DescribedPredicate<JavaClass> generatedFromSchema() {
        return resideInAnyPackage(in("db"));
    }

    ArchRule pureCoreKnowsNoFramework() {
        return noClasses()
                .that(pureCore())
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat(not(pureCore())
                        .and(not(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.apache.commons.statistics..",
                                "org.apache.commons.numbers.."))))
                .because("the pure core is the part an auditor reads, and it must run anywhere");
    }

    ArchRule vaadinOnlyInScreens() {
        return noClasses()
                .that(not(resideInAnyPackage(root + "..ui..", in("uikit"), in("shell"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..");
    }

    ArchRule jooqOnlyInRepositories() {
        return noClasses()
                .that(not(simpleNameEndingWith("Repository"))
                        .and(not(nestedInRepository()))
                        .and(not(generatedFromSchema())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", in("db"));
    }

    ArchRule springWebOnlyAtTheDoors() {
        return noClasses()
                .that(not(resideInAnyPackage(in("api"), in("access"), in("operation"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");
    }

    ArchRule screensTalkToServices() {
        return noClasses()
                .that(resideInAnyPackage(root + "..ui.."))
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Repository"))
                .allowEmptyShould(true);
    }

    ArchRule featuresFormNoCycle() {
        return slices().assignedFrom(features()).should().beFreeOfCycles();
    }

    ArchRule readingGoesOneWay() {
        return slices().matching(in("intake.read.(*)")).should().beFreeOfCycles();
    }

    ArchRule wordsOfReadingStandBelowIt() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".intake.read")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".intake.read.*..");
    }

    ArchRule servicesAreTransactional() {
        return classes().that(annotatedWith(Service.class)).should().beAnnotatedWith(Transactional.class);
    }

    ArchRule servicesSayWhoMay() {
        return methods()
                .that()
                .areDeclaredInClassesThat(annotatedWith(Service.class))
                .and()
                .arePublic()
                .should(new ArchCondition<>("say who may call them, themselves or by their class") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean said = method.isMetaAnnotatedWith(PreAuthorize.class)
                                || method.getOwner().isMetaAnnotatedWith(PreAuthorize.class);
                        events.add(new SimpleConditionEvent(method, said, method.getFullName()));
                    }
                });
    }

    ArchRule everyPackageIsNullMarked() {
        return classes()
                .that(not(generatedFromSchema()))
                .should(new ArchCondition<>("reside in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                item, marked, item.getPackageName() + " of " + item.getSimpleName()));
                    }
                });
    }

    ArchRule nothingReadsItsSurroundings() {
        return noClasses()
                .that(not(metaAnnotatedWith("org.springframework.context.annotation.Configuration")))
                .should()
                .callCodeUnitWhere(
                        DescribedPredicate.describe("reads clock, locale, chance or environment", Laws::isAmbient));
    }

    private static boolean isAmbient(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean now = CLOCK_TYPES.contains(owner)
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean chance = owner.equals(Random.class.getName())
                && name.equals("<init>")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return now || chance || AMBIENT_CALLS.getOrDefault(owner, Set.of()).contains(name);
    }

    /** Each package below the root is a feature; the pure core belongs to none. Asked of both ends of every dependency: looked up once a package. */
    private SliceAssignment features() {
        DescribedPredicate<JavaClass> pure = pureCore();
        Map<String, SliceIdentifier> known = new HashMap<>();
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return known.computeIfAbsent(type.getPackageName(), name -> feature(name, pure.test(type)));
            }

            @Override
            public String getDescription() {
                return "the features of " + root;
            }
        };
    }

    private SliceIdentifier feature(String packageName, boolean pure) {
        return packageName.startsWith(root + ".") && !pure
                ? SliceIdentifier.of(packageName.substring(root.length() + 1).split("[.]", 2)[0])
                : SliceIdentifier.ignore();
    }

    private static DescribedPredicate<JavaClass> nestedInRepository() {
        return DescribedPredicate.describe(
                "nested in a repository",
                type -> type.getEnclosingClass()
                        .filter(outer -> outer.getSimpleName().endsWith("Repository"))
                        .isPresent());
    }

    private String in(String feature) {
        return root + "." + feature + "..";
    }
}
