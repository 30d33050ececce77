package kurogo.municipality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.export.pdf.PdfDocument;
import kurogo.text.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** One page of paper about a municipality, to be read on the way to it. */
@Component
public class Briefing {

    private static final int EVENTS = 6;

    private final MunicipalityService municipalities;
    private final TimelineService timelines;
    private final Clock clock;

    Briefing(MunicipalityService municipalities, TimelineService timelines, Clock clock) {
        this.municipalities = municipalities;
        this.timelines = timelines;
        this.clock = clock;
    }

    /** The page as PDF; for whoever may see the municipality, and no more than they may see. */
    public byte[] of(MunicipalityCode code, Texts texts) {
        MunicipalityPage page =
                municipalities.page(code).orElseThrow(() -> new IllegalArgumentException("No municipality " + code));
        return PdfDocument.of(html(page, timelines.of(code, texts), texts));
    }

    private Document html(MunicipalityPage page, List<TimelineEntry> timeline, Texts texts) {
        LocalDate today = JapanTime.today(clock);
        Document html = Document.createShell("");
        html.child(0).attr("lang", texts.language().getLanguage());
        html.title(texts.get("briefing.title", page.municipality().name(texts.language())));
        html.head().appendElement("style").appendText(style());
        Element body = html.body();
        body.appendElement("h1").text(page.municipality().name(texts.language()));
        BriefingParts parts = new BriefingParts(page, texts);
        parts.head(body);
        parts.figures(body);
        parts.flags(body);
        parts.progress(body);
        Element events =
                body.appendElement("h2").text(texts.get("briefing.recent")).parent();
        Element list = Objects.requireNonNull(events).appendElement("ul");
        timeline.stream()
                .filter(entry -> !entry.day().isAfter(today))
                .limit(EVENTS)
                .forEach(entry -> list.appendElement("li")
                        .text(PeriodNames.in(texts).of(entry.day()) + "　" + texts.of("municipality", entry.kind()) + "　"
                                + entry.title() + "　" + entry.detail()));
        parts.remarks(body);
        body.appendElement("p")
                .addClass("source")
                .text(texts.get("briefing.source", PeriodNames.in(texts).of(today)));
        return html;
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(
                Briefing.class.getResourceAsStream("/kurogo/municipality/briefing.css"), "belongs to the program")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
