package kurogo.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kurogo.analysis.Figure;
import kurogo.book.BookDrawing.Drawn;
import kurogo.book.BookDrawing.DrawnFigure;
import kurogo.book.BookLeaf.Kind;
import kurogo.export.pdf.Painting;
import kurogo.export.pdf.PdfDocument;
import kurogo.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sets a book on A4: cover, contents, then its pieces, with page numbers, an outline, and words for whoever cannot see the figures. */
final class BookPaper {

    private static final double WIDTH_MM = 174;
    private static final double HIGHEST_MM = 190;

    private final Texts texts;
    private final Document html = Document.createShell("");
    private final Map<String, Painting> paintings = new HashMap<>();
    private final Element contents;
    private final Element outline;
    private int places;

    /**
     * @param title on the cover
     * @param under lines below it: whose book it is, and of when
     */
    BookPaper(String title, List<String> under, Texts texts) {
        this.texts = texts;
        html.select("html").attr("lang", texts.language().getLanguage());
        html.title(title);
        html.head().appendElement("style").appendText(style());
        outline = html.head().appendElement("bookmarks");
        html.body().appendElement("div").attr("id", "running").text(title);
        Element cover = html.body().appendElement("section").addClass("cover");
        cover.appendElement("h1").text(title);
        under.forEach(line -> cover.appendElement("p").text(line));
        Element toc = html.body().appendElement("section").addClass("contents");
        toc.appendElement("h2").text(texts.get("figurebook.contents"));
        contents = toc.appendElement("ul");
    }

    /** Adds a piece. */
    void add(Drawn piece) {
        piece.figure().ifPresentOrElse(drawn -> figure(piece.leaf(), drawn), () -> words(piece.leaf()));
    }

    BookPages pages() {
        byte[] pdf = PdfDocument.of(html, paintings);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new BookPages(pdf, read.getNumberOfPages());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void words(BookLeaf leaf) {
        switch (leaf.kind()) {
            case CHAPTER -> title("h1", leaf, "chapter");
            case HEADING -> title("h2", leaf, "heading");
            case TEXT ->
                leaf.text()
                        .lines()
                        .forEach(line -> html.body().appendElement("p").text(line));
            case FIGURE, MISSING ->
                html.body().appendElement("p").addClass("missing").text(leaf.text());
        }
    }

    private void figure(BookLeaf leaf, DrawnFigure drawn) {
        Figure figure = drawn.figure();
        Element section = html.body().appendElement("section").addClass("figure");
        String place = place("figure", leaf.text());
        section.appendElement("h3").attr("id", place).text(leaf.text());
        section.appendElement("p")
                .addClass("what")
                .text(texts.get(
                        "figurebook.what",
                        figure.chart().caption().title(),
                        figure.chart().caption().period()));
        double height = WIDTH_MM * figure.picture().height() / figure.picture().width();
        double scale = Math.min(1, HIGHEST_MM / height);
        Painting.place(section, place, figure.chart().description())
                .attr("style", "display: block; width: " + WIDTH_MM * scale + "mm; height: " + height * scale + "mm");
        paintings.put(place, drawn.chart()::paint);
        Element notes = section.appendElement("ul").addClass("notes");
        figure.notes().forEach(note -> notes.appendElement("li").text(note));
    }

    private void title(String element, BookLeaf leaf, String level) {
        html.body()
                .appendElement(element)
                .addClass(leaf.kind() == Kind.CHAPTER ? "chapter" : "heading")
                .attr("id", place(level, leaf.text()))
                .text(leaf.text());
    }

    /** Names a place of the book in its contents and its outline. */
    private String place(String level, String words) {
        String place = "p" + ++places;
        contents.appendElement("li")
                .addClass(level)
                .appendElement("a")
                .attr("href", "#" + place)
                .attr("title", words)
                .text(words);
        outline.appendElement("bookmark").attr("name", words).attr("href", "#" + place);
        return place;
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(
                BookPaper.class.getResourceAsStream("/kurogo/book/book.css"), "belongs to the program")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
