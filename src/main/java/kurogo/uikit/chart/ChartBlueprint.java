package kurogo.uikit.chart;

import kurogo.text.Texts;

/** A chart free of language: what is to be drawn, from which numbers. */
public interface ChartBlueprint {

    /** The chart in one language. */
    ChartModel in(Texts texts);
}
