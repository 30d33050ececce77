package kurogo.intake.form;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.intake.form.Saving.Saved;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ground of tests about the form on the screen: a round that asks about one programme, and the city's reporter who fills it in. */
@DatabaseTest
abstract class FormGround {

    static final FieldPath CASES = FieldPath.of(Field.CASES, Programme.OUTREACH);
    static final FieldPath COST = FieldPath.of(Field.COST, Programme.OUTREACH);
    static final FieldPath REMARKS = FieldPath.of(Field.REMARKS);

    @Autowired
    private MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    FormService forms;

    ReportingRound round;

    @BeforeEach
    void openRound() {
        ThreeMunicipalities.importThrough(imports);
        round = asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度 実績報告（年間）",
                LocalDate.of(2026, 5, 29),
                Set.of(Programme.OUTREACH),
                EnumSet.of(Question.FUNDING, Question.TARGETS, Question.REMARKS))));
    }

    Draft begin(Beginning beginning) {
        return reporter(() -> forms.begin(round.id(), CITY, beginning));
    }

    Draft current() {
        return reporter(() -> forms.page(round.period(), CITY).draft().orElseThrow());
    }

    Draft save(Draft seen, FieldPath field, String text) {
        return saved(reporter(() -> forms.save(seen, field, text)));
    }

    static Draft saved(Saving saving) {
        assertThat(saving).isInstanceOf(Saved.class);
        return ((Saved) saving).draft();
    }

    static <T> T reporter(Supplier<T> work) {
        return asReporterOf(CITY, work);
    }
}
