package kurogo.analysis;

import java.util.function.Function;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProgrammeAnswers;

/** Who pays the cost of a programme. */
enum Payer {
    /** 国の交付金. */
    GRANT(ProgrammeAnswers::grantYen),
    /** 都道府県負担. */
    PREFECTURE(ProgrammeAnswers::prefectureYen),
    /** 市町村負担. */
    OWN(ProgrammeAnswers::ownYen);

    private final Function<ProgrammeAnswers, Answer<Long>> part;

    Payer(Function<ProgrammeAnswers, Answer<Long>> part) {
        this.part = part;
    }

    /** What it pays, yen. */
    Answer<Long> paid(AnalysedMunicipality row) {
        return part.apply(row.facts().answers());
    }
}
