package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ContactBookService;
import kurogo.followup.MunicipalContact;
import kurogo.report.NewRound;
import kurogo.report.NewSubmission;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmissionService;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MunicipalDesksTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ContactBookService book;

    @Autowired
    MunicipalDesks desks;

    private void reports(ReportingRound round, MunicipalityCode code, ContactAnswers contact) {
        ReportAnswers answers = new ReportAnswers(
                Answer.blank(),
                Map.of(),
                Answer.blank(),
                Answer.blank(),
                "",
                Answer.blank(),
                List.of(),
                Map.of(),
                contact,
                "");
        SignIn.asStaff(() -> submissions.accept(
                round.id(),
                List.of(new NewSubmission(
                        code, round.dueOn(), Optional.empty(), answers, List.of(), Optional.empty()))));
    }

    private void holds(MunicipalityCode code, String email, String phone) {
        SignIn.asStaff(
                () -> book.add(code, new MunicipalContact.Person("窓口", "", "", phone, email, false, Optional.empty())));
    }

    @Test
    void whomTheLastReportNamesComesFirstAndWhomTheBookHoldsIsAskedForWhatIsMissing() {
        ThreeMunicipalities.importThrough(imports);
        ReportingRound round = SignIn.asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度 実績報告",
                LocalDate.of(2026, 5, 29),
                Set.of(Programme.MULTI_AGENCY))));
        reports(round, CITY, new ContactAnswers("福祉課", "花子", "0123", "a@city.example.jp、b@city.example.jp"));
        reports(round, TOWN, new ContactAnswers("福祉課", "太郎", "0456", "未定"));
        holds(CITY, "other@city.example.jp", "0999");
        holds(TOWN, "desk@town.example.jp", "");

        assertThat(SignIn.asStaff(() -> desks.of(List.of(CITY, TOWN, VILLAGE))))
                .isEqualTo(Map.of(
                        CITY, new MunicipalDesk("a@city.example.jp、b@city.example.jp", "0123"),
                        TOWN, new MunicipalDesk("desk@town.example.jp", "0456"),
                        VILLAGE, MunicipalDesk.UNKNOWN));
    }
}
