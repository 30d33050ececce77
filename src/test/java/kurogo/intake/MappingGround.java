package kurogo.intake;

import kurogo.report.OpenRound;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ground of tests about headings nobody knows: lists brought in to a round which asks about two programmes. */
abstract class MappingGround extends ReceptionGround {

    @Autowired
    MappingService mappings;

    ReportingRound round;
    MappingDesk desk;

    @BeforeEach
    void openRound() {
        round = OpenRound.through(imports, rounds, Programme.MULTI_AGENCY, Programme.PARTICIPATION);
        desk = new MappingDesk(intake, mappings, round);
    }
}
