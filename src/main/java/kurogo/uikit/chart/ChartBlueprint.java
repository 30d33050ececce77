package kurogo.uikit.chart;

import java.util.OptionalInt;
import kurogo.text.Texts;

/** A chart free of language: what is to be drawn, from which numbers. */
public interface ChartBlueprint {

    /** The chart in one language. */
    ChartModel in(Texts texts);

    /** Height at which nothing has to be scrolled for, pixels; nothing where all of it is seen at once anyway. */
    default OptionalInt wholeHeight() {
        return OptionalInt.empty();
    }
}
