package kurogo.api;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.VILLAGE;

import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.UserAccount;
import kurogo.analysis.AnalysisService;
import kurogo.analysis.FigureSettings;
import kurogo.analysis.FigureTitle;
import kurogo.analysis.SavedFigureService;
import kurogo.area.MasterImportService;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.ReportingRound;
import kurogo.review.OneRound;
import kurogo.review.ReviewService;
import org.springframework.stereotype.Component;

/** A round past its due date: the city reported twelve cases, the village none, the town nothing. And a figure of it. */
@Component
class ApiRound {

    static final String PERIOD = "R6";

    private final MasterImportService imports;
    private final OneRound rounds;
    private final ReviewService review;
    private final AnalysisService analyses;
    private final SavedFigureService figures;

    ApiRound(
            MasterImportService imports,
            OneRound rounds,
            ReviewService review,
            AnalysisService analyses,
            SavedFigureService figures) {
        this.imports = imports;
        this.rounds = rounds;
        this.review = review;
        this.analyses = analyses;
        this.figures = figures;
    }

    void open() {
        ThreeMunicipalities.importThrough(imports);
        ReportingRound round = rounds.open(6);
        rounds.report(round, CITY, 12);
        rounds.report(round, VILLAGE, 0);
        SignIn.asStaff(() -> review.evaluate(round.id()));
    }

    /** Keeps a figure of somebody's own; its number. */
    long figureOf(UserAccount owner, boolean shared) {
        return figureOf(owner, "実績件数の図", shared);
    }

    long figureOf(UserAccount owner, String title, boolean shared) {
        return figureOf(owner, new FigureTitle(title, shared, false), FigureSettings.FIRST);
    }

    long figureOf(UserAccount owner, FigureTitle title, FigureSettings settings) {
        return ApiCaller.as(
                owner, () -> figures.save(title, analyses.of(settings).orElseThrow()));
    }

    static UserAccount analyst(ApiCaller caller) {
        return caller.hire("bunseki", Role.ANALYST);
    }
}
