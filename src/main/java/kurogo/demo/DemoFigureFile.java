package kurogo.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kurogo.analysis.FigureSettings;
import kurogo.book.BookContent.OneFor;

/**
 * The figures and the book of the demo, as {@code figures.json} holds them.
 *
 * @param note what each figure tells its reader
 * @param figures in the order of the book
 * @param book made of all of them
 */
record DemoFigureFile(String note, List<Told> figures, ToldBook book) {

    /** A figure, its settings as an address holds them. */
    record Told(String title, boolean pinned, Map<String, String> settings) {}

    /** A book with some words before its figures. */
    record ToldBook(String title, OneFor oneFor, String text) {}

    FigureSettings settings(Told told) {
        Map<String, String> noted = new TreeMap<>(told.settings());
        noted.put("note", note);
        return FigureSettings.of(noted);
    }
}
