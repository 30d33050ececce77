package kurogo.analysis;

import java.util.Optional;
import java.util.OptionalInt;
import kurogo.access.ForPrefecture;
import kurogo.analysis.FigureSettings.Form;
import kurogo.area.AreaService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what maps are drawn with. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class FigureShapesService {

    private final AreaService area;

    FigureShapesService(AreaService area) {
        this.area = area;
    }

    /** The newest boundaries, or tiles where there are none; nothing for what is no map. */
    public Optional<FigureShapes> of(Analysis analysis) {
        if (analysis.form() != Form.MAP) {
            return Optional.empty();
        }
        OptionalInt year = area.boundaryYears().stream().mapToInt(kept -> kept).findFirst();
        return area.boundaries()
                .map(geoJson -> new FigureShapes(geoJson, year, area.boundaryChecksum()))
                .or(() -> Optional.of(FigureShapes.tilesOf(analysis)));
    }
}
