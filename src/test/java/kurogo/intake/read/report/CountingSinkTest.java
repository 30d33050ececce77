package kurogo.intake.read.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import org.junit.jupiter.api.Test;

class CountingSinkTest {

    private static final Problem NOTICE =
            Problem.notice(ProblemCode.COLUMN_NOT_RECOGNISED, Place.file("一覧.csv"), "電話番号");
    private static final Problem ERROR = Problem.error(ProblemCode.NOT_UNDERSTOOD, Place.file("一覧.csv"), "たくさん");

    private final CollectedReports collected = new CollectedReports();
    private final CountingSink sink = new CountingSink("一覧.csv", collected);

    @Test
    void asManyProblemsAsAreShownAreHandedOnWithoutAWord() {
        take(NOTICE, CountingSink.MOST_PROBLEMS);

        assertThat(end()).hasSize(CountingSink.MOST_PROBLEMS + 1).last().satisfies(CountingSinkTest::saysNothingFound);
    }

    @Test
    void noticesThatAreLeftOutAreSaidAndKeepNobodyFromAccepting() {
        take(ERROR, 1);
        take(NOTICE, CountingSink.MOST_PROBLEMS + 3);

        assertThat(end()).hasSize(CountingSink.MOST_PROBLEMS + 1).last().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
            assertThat(problem.isError()).isFalse();
        });
    }

    @Test
    void anErrorAmongWhatIsLeftOutStaysAnError() {
        take(NOTICE, CountingSink.MOST_PROBLEMS);
        take(ERROR, 1);

        assertThat(end()).last().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
            assertThat(problem.isError()).isTrue();
        });
    }

    private static void saysNothingFound(Problem problem) {
        assertThat(problem.code()).isEqualTo(ProblemCode.NO_REPORT_FOUND);
    }

    private void take(Problem problem, int times) {
        for (int i = 0; i < times; i++) {
            sink.problem(problem);
        }
    }

    private List<Problem> end() {
        sink.end();
        return collected.file("一覧.csv").problems();
    }
}
