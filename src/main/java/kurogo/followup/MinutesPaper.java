package kurogo.followup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kurogo.export.pdf.PdfDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes minutes as PDF. */
final class MinutesPaper {

    private final Element body;

    private MinutesPaper(Element body) {
        this.body = body;
    }

    static byte[] write(MinutesWords minutes) {
        Document html = Document.createShell("");
        html.child(0).attr("lang", minutes.texts().language().getLanguage());
        html.title(minutes.title());
        html.head().appendElement("style").appendText(style());
        new MinutesPaper(html.body()).add(minutes);
        return PdfDocument.of(html);
    }

    private void add(MinutesWords minutes) {
        body.appendElement("h1").text(minutes.title());
        Element facts = body.appendElement("table").addClass("facts");
        minutes.facts().forEach(fact -> row(facts, List.of("th", "td"), fact));
        minutes.sections().forEach(this::section);
        if (!minutes.agreed().isEmpty()) {
            body.appendElement("h2").text(minutes.texts().get("followup.actions"));
            Element agreed = body.appendElement("table");
            for (List<String> cells : minutes.agreed()) {
                String cell = agreed.childrenSize() == 0 ? "th" : "td";
                row(agreed, List.of(cell, cell, cell, cell), cells);
            }
        }
    }

    private static void row(Element table, List<String> kinds, List<String> cells) {
        Element row = table.appendElement("tr");
        for (int i = 0; i < cells.size(); i++) {
            row.appendElement(kinds.get(i)).text(cells.get(i));
        }
    }

    private void section(MinutesWords.Section section) {
        body.appendElement("h2").text(section.heading());
        section.lines().forEach(line -> {
            Element shown = switch (line.kind()) {
                case HEADING -> body.appendElement("h3");
                case ITEM -> body.appendElement("p").addClass("item");
                case PARAGRAPH -> body.appendElement("p");
            };
            line.runs()
                    .forEach(run ->
                            shown.appendElement(run.bold() ? "b" : "span").text(run.text()));
        });
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(
                MinutesPaper.class.getResourceAsStream("/kurogo/followup/minutes.css"), "belongs to the program")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
