package kurogo.training.ui;

import java.util.List;
import kurogo.export.pdf.PdfDocument;
import kurogo.export.pdf.QrCode;
import kurogo.training.EntryCard;
import kurogo.training.SessionContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** 受講票 on paper, eight a page of A4 to be cut, as PDF: who, which session, when and where, and the code that is read in the room. */
final class EntryCardPaper {

    private static final int PER_PAGE = 8;

    private static final String STYLE = """
            @page { size: A4; margin: 8mm 10mm; }
            table { width: 188mm; border-collapse: collapse; table-layout: fixed; page-break-after: always; }
            table:last-child { page-break-after: auto; }
            td.card { width: 84mm; height: 57mm; border: 0.2mm dashed #666; padding: 5mm; vertical-align: top; }
            .code { float: right; width: 36mm; height: 36mm; }
            .whose { font-size: 9pt; margin: 0 0 1mm; }
            .name { font-size: 15pt; font-weight: 700; margin: 0 0 3mm; }
            .session { font-size: 9.5pt; font-weight: 700; margin: 2mm 0 1mm; clear: right; }
            .fact { font-size: 8.5pt; margin: 0 0 1mm; }
            """;

    private EntryCardPaper() {}

    /**
     * The cards.
     *
     * @param address where people reach the program; codes begin with it
     */
    static byte[] pdf(SessionContent content, List<EntryCard> cards, String address, TrainingWords words) {
        Document html = Document.createShell("");
        html.select("html").attr("lang", words.texts().language().getLanguage());
        html.title(words.texts().get("trainingcheckin.cards.title", content.title()));
        html.head().appendElement("style").append(STYLE);
        for (int first = 0; first < cards.size(); first += PER_PAGE) {
            page(html.body(), content, cards.subList(first, Math.min(cards.size(), first + PER_PAGE)), address, words);
        }
        return PdfDocument.of(html);
    }

    private static void page(
            Element body, SessionContent content, List<EntryCard> cards, String address, TrainingWords words) {
        Element rows = body.appendElement("table").appendElement("tbody");
        for (int left = 0; left < cards.size(); left += 2) {
            Element row = rows.appendElement("tr");
            card(row, content, cards.get(left), address, words);
            if (left + 1 < cards.size()) {
                card(row, content, cards.get(left + 1), address, words);
            }
        }
    }

    private static void card(Element row, SessionContent content, EntryCard card, String address, TrainingWords words) {
        Element cell = row.appendElement("td").addClass("card");
        QrCode.in(cell, CheckInView.address(address, card.code()), words.texts().get("trainingcheckin.code"))
                .addClass("code");
        cell.appendElement("p")
                .addClass("whose")
                .text(words.name(card.enrolment().then().municipality()));
        cell.appendElement("p")
                .addClass("whose")
                .text(words.person(
                        card.enrolment().then().section(),
                        card.enrolment().then().post()));
        cell.appendElement("p").addClass("name").text(words.nameOf(card.enrolment()));
        cell.appendElement("p").addClass("session").text(content.title());
        fact(cell, words.when(content));
        fact(cell, content.place());
        fact(cell, words.texts().get("trainingcheckin.cards.use"));
    }

    private static void fact(Element cell, String words) {
        if (!words.isBlank()) {
            cell.appendElement("p").addClass("fact").text(words);
        }
    }
}
