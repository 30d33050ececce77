package kurogo.access;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kurogo.report.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/**
 * A reporter of one municipality calls everything open to reporters with what belongs to another: nothing of it comes back,
 * and nothing of it changes. Methods are found, not listed, and called with what their parameters' names and types ask for.
 */
class OthersDataTest extends WhatTheCityHas {

    /**
     * What cannot be called with another's data: it takes what only another method of these hands out, or belongs to no
     * municipality. A method that can be called and is not open to reporters needs no line.
     */
    private static final Set<String> CALLED_BY_OTHER_TESTS = Set.of(
            "ApiTokenService.issue(NewApiToken, String)",
            "ApiTokenService.revoke(long)",
            "BlockedListService.preview(String, byte[])",
            "CalendarFeedService.issue()",
            "CourseService.find(long)",
            "EnrolmentChangeService.apologise(Enrolment, String)",
            "EnrolmentChangeService.cancel(Enrolment, String)",
            "EnrolmentChangeService.substitute(Enrolment, Newcomer, String)",
            "EnrolmentChangeService.substitute(Enrolment, long, String)",
            "EnrolmentService.enrol(long, long, Attending)",
            "EnrolmentService.enrol(long, List, Attending)",
            "EnrolmentService.of(long)",
            "EnrolmentWayService.change(Enrolment, Attending, boolean)",
            "IncomingService.resume(Incoming)",
            "IncomingService.withdraw(Incoming)",
            "IntakeService.withdraw(Upload, Amendment)",
            "JobService.start(JobKind, String, String)",
            "JobService.start(String, String, JobWork)",
            "JobService.cancelOn(String)",
            "MappingService.save(MappingStanding, Mapping)",
            "MappingService.use(MappingStanding, KeptMapping)",
            "MappingService.useNone(MappingStanding)",
            "MinutesService.pdf(Minutes, Locale)",
            "MinutesService.word(Minutes, Locale)",
            "OwnAccountService.changePassword(String, String)",
            "OwnAccountService.endOtherSessions()",
            "OwnAccountService.own()",
            "OwnAccountService.requirePassword(String)",
            "PrerequisiteService.asked(Collection)",
            "PrerequisiteService.unmet(long, long)",
            "QuestionnaireService.answer(String, QuestionnaireAnswer)",
            "SecondFactorService.setUp(String, SecondFactorKey, String)",
            "SourceFileService.keep(String, FileContent)",
            "SubmissionService.handIn(long, List)");

    @Autowired
    ApplicationContext program;

    @Test
    void nothingOfAnotherMunicipalityIsSeenOrChanged() {
        List<String> uncalled = new ArrayList<>();
        String before = belongings();
        for (PublicMethods.Entry entry : openToReporters()) {
            if (CALLED_BY_OTHER_TESTS.contains(entry.name())) {
                continue;
            }
            Optional<Object[]> arguments = arguments(entry);
            if (arguments.isEmpty()) {
                uncalled.add(entry.name());
                continue;
            }
            String answer = SignIn.asReporterOf(TOWN, () -> answer(entry, arguments.orElseThrow()));
            assertThat(answer).as(entry.name()).doesNotContain(SECRET);
            assertThat(belongings()).as("the city's data after " + entry.name()).isEqualTo(before);
        }
        assertThat(uncalled)
                .as("methods open to reporters that this test cannot call: give it what they take, or say why not")
                .isEmpty();
    }

    @Test
    void theCityItselfSeesItsOwn() {
        String seen = SignIn.asReporterOf(
                CITY,
                () -> openToReporters().stream()
                        .filter(entry -> Set.of("staged", "history", "page")
                                .contains(entry.method().getName()))
                        .map(entry -> arguments(entry)
                                .map(arguments -> answer(entry, arguments))
                                .orElse(""))
                        .toList()
                        .toString());
        assertThat(seen).contains(SECRET);
    }

    @Test
    void whatIsNotCalledHereExists() {
        assertThat(new TreeSet<>(CALLED_BY_OTHER_TESTS))
                .isSubsetOf(openToReporters().stream()
                        .map(PublicMethods.Entry::name)
                        .toList());
    }

    private List<PublicMethods.Entry> openToReporters() {
        return PublicMethods.of(program).stream()
                .filter(entry -> entry.letsIn(WhoMayTest.signedIn(Role.MUNICIPAL_REPORTER, false)))
                .toList();
    }

    /** What comes back, in words; a refusal is an answer too. */
    private static String answer(PublicMethods.Entry entry, Object[] arguments) {
        try {
            return words(entry.method().invoke(entry.service(), arguments));
        } catch (InvocationTargetException thrown) {
            Throwable refusal = thrown.getCause();
            assertThat(refusal)
                    .as(entry.name())
                    .isInstanceOfAny(
                            AccessDeniedException.class,
                            NoSuchElementException.class,
                            StaleVersionException.class,
                            IllegalArgumentException.class);
            return "";
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String words(Object answer) {
        return switch (answer) {
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case null -> "";
            default -> answer.toString();
        };
    }
}
