package kurogo.overview.ui;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kurogo.overview.ui.Course.Year;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import kurogo.uikit.Spark;
import kurogo.uikit.Tile;

/** Puts under a tile how its number changed and the line of it over the years. */
final class CourseWords {

    private static final int FEWEST_FOR_A_LINE = 2;

    private final Texts texts;
    private final Figures figures;

    CourseWords(Texts texts) {
        this.texts = texts;
        this.figures = Figures.in(texts);
    }

    /** The tile, with what is known of its number's course. */
    Tile under(Tile tile, Course course) {
        course.now()
                .ifPresent(now ->
                        course.before().number().ifPresent(before -> change(tile, course, now - before, before)));
        long known = course.years().stream()
                .filter(year -> year.number().isPresent())
                .count();
        return known < FEWEST_FOR_A_LINE ? tile : tile.remark(line(course));
    }

    private void change(Tile tile, Course course, long difference, long before) {
        Tile.Trend trend = Tile.Trend.of(difference);
        tile.change(
                texts.get(
                        "overview.tile.change." + course.compared().name(),
                        counted(course, figures.change(FigureFormat.NUMBER, difference))),
                texts.get(
                        "overview.tile.heard." + trend.name(),
                        course.before().name(),
                        counted(course, number(before)),
                        counted(course, number(Math.abs(difference)))),
                trend);
    }

    private Spark line(Course course) {
        return new Spark(
                course.years().stream()
                        .map(year -> year.number().map(OptionalDouble::of).orElseGet(OptionalDouble::empty))
                        .toList(),
                texts.get(
                        "overview.tile.heard.years",
                        course.years().stream()
                                .map(this::words)
                                .collect(Collectors.joining(texts.get("overview.tile.heard.separator")))));
    }

    private String words(Year year) {
        return texts.get(
                "overview.tile.heard.year",
                year.name(),
                year.number().map(this::number).orElseGet(() -> texts.get("overview.tile.heard.nothing")));
    }

    private String counted(Course course, String number) {
        return texts.get("overview.tile.counted." + course.counted().name(), number);
    }

    private String number(long number) {
        return figures.of(FigureFormat.NUMBER, number);
    }
}
