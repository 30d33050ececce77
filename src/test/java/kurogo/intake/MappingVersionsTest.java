package kurogo.intake;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.intake.MappingDesk.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.intake.Acceptance.Kept;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.term.Mapping;
import kurogo.intake.read.term.Meaning;
import kurogo.report.StaleVersionException;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A mapping changed, withdrawn and kept with what was read with it. */
class MappingVersionsTest extends MappingGround {

    @Autowired
    AuditService audit;

    @Test
    void aFileIsReadAgainWithTheVersionItWasAcceptedWith() {
        Upload upload = desk.save(desk.stage(LIST));
        asStaff(() -> intake.accept(List.of(upload)));
        long submission = asStaff(() -> reports.counted(round.id())).stream()
                .filter(report -> report.submission().municipality().equals(CITY))
                .findFirst()
                .orElseThrow()
                .submission()
                .id();
        KeptMapping first = asStaff(() -> mappings.all()).getFirst();

        KeptMapping second = asStaff(() ->
                mappings.change(first, desk.said(first.newest().content(), Map.of("支えた数", Meaning.NOT_NEEDED))));

        assertThat(second.newest().number()).isEqualTo(2);
        assertThat(asStaff(() -> mappings.versions(first.id())))
                .extracting(MappingVersion::number)
                .containsExactly(2, 1);
        assertThat(asStaff(() -> intake.readAgain(submission))
                        .reports()
                        .getFirst()
                        .answers()
                        .programme(Programme.MULTI_AGENCY)
                        .cases())
                .isEqualTo(Answer.of(12L));
        assertThat(asStaff(() -> intake.readAgain(submission))
                        .reports()
                        .getFirst()
                        .cells())
                .anyMatch(cell -> cell.confidence() == Confidence.MAPPED);
    }

    @Test
    void twoPeopleWhoChangeItAreTold() {
        desk.save(desk.stage(LIST));
        KeptMapping seen = asStaff(() -> mappings.all()).getFirst();
        Mapping other = desk.said(seen.newest().content(), Map.of("だれが", Meaning.NOT_NEEDED));
        asStaff(() -> mappings.change(seen, other));

        assertThatThrownBy(() -> asStaff(() -> mappings.withdraw(seen))).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(
                        () -> asStaff(() -> mappings.change(seen, seen.newest().content())))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void twoPeopleWhoExplainTheSameLayoutFromDifferentFilesAreTold() {
        Upload one = desk.stage(LIST);
        Upload other = desk.stage(LIST.replace("12", "15"));
        MappingStanding seen = desk.standing(other);
        desk.save(one);

        assertThatThrownBy(() -> asStaff(() -> mappings.save(seen, desk.said(other))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void aWithdrawnOneIsUsedNoLongerButStillForWhatWasReadWithIt() {
        Upload before = desk.save(desk.stage(LIST));
        KeptMapping kept = asStaff(() -> mappings.all()).getFirst();
        KeptMapping withdrawn = asStaff(() -> mappings.withdraw(kept));

        assertThat(withdrawn.withdrawn()).isTrue();
        assertThat(desk.stage(LIST.replace("12", "16")).isAcceptable()).isFalse();
        assertThat(desk.problems(before)).containsExactly(ProblemCode.MAPPING_USED);
        assertThat(asStaff(() -> intake.accept(List.of(before))))
                .singleElement()
                .isInstanceOf(Kept.class);
        assertThat(asStaff(() -> mappings.restore(withdrawn)).withdrawn()).isFalse();
        assertThat(desk.stage(LIST.replace("12", "17")).isAcceptable()).isTrue();
    }

    @Test
    void everyChangeIsInTheTrail() {
        desk.save(desk.stage(LIST));
        KeptMapping kept = asStaff(() -> mappings.all()).getFirst();
        asStaff(() -> mappings.withdraw(kept));

        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.find("mapping/" + kept.id(), 0, 10)))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("intake.mappingSaved", "intake.mappingWithdrawn");
    }

    @Test
    void onlyStaffLookAfterMappings() {
        assertThatThrownBy(() -> asReporterOf(CITY, () -> mappings.all())).isInstanceOf(AccessDeniedException.class);
    }
}
