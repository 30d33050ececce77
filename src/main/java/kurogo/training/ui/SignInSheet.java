package kurogo.training.ui;

import kurogo.export.pdf.PdfDocument;
import kurogo.training.AttendanceSheet;
import kurogo.training.CourseUnit;
import kurogo.training.Enrolment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A list for people to sign who are awaited in the room, as PDF on A4. */
final class SignInSheet {

    private static final String STYLE = """
            @page { size: A4; margin: 15mm 14mm; @bottom-center { content: counter(page) ' / ' counter(pages); font-family: 'BIZ UDPGothic'; font-size: 8pt; } }
            h1 { font-size: 14pt; margin: 0 0 2mm; }
            p { font-size: 9pt; margin: 0 0 4mm; }
            table { width: 100%; border-collapse: collapse; font-size: 9pt; -fs-table-paginate: paginate; }
            th, td { border: 0.3mm solid #444; padding: 1.6mm 1.5mm; text-align: left; }
            tr { page-break-inside: avoid; }
            .sign { width: 22mm; }
            """;

    private SignInSheet() {}

    static byte[] pdf(AttendanceSheet sheet, TrainingWords words) {
        return PdfDocument.of(html(sheet, words));
    }

    static Document html(AttendanceSheet sheet, TrainingWords words) {
        Document html = Document.createShell("");
        html.select("html").attr("lang", words.texts().language().getLanguage());
        String title = words.get("signIn.title", sheet.session().content().title());
        html.title(title);
        html.head().appendElement("style").append(STYLE);
        Element body = html.body();
        body.appendElement("h1").text(title);
        body.appendElement("p")
                .text(words.get(
                        "signIn.facts",
                        words.when(sheet.session().content()),
                        sheet.session().content().place()));
        Element table = body.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String key : new String[] {"person.municipality", "person.section", "person.name"}) {
            head.appendElement("th").text(words.get(key));
        }
        for (CourseUnit unit : sheet.units()) {
            Element sign = head.appendElement("th").addClass("sign").text(unit.title());
            sheet.hours(unit).ifPresent(hours -> sign.appendElement("div").text(words.hours(hours)));
        }
        Element rows = table.appendElement("tbody");
        sheet.people().stream()
                .filter(Enrolment::isAtPlace)
                .forEach(person -> row(rows.appendElement("tr"), person, sheet, words));
        return html;
    }

    private static void row(Element row, Enrolment person, AttendanceSheet sheet, TrainingWords words) {
        row.appendElement("td").text(words.name(person.then().municipality()));
        row.appendElement("td")
                .text(words.person(person.then().section(), person.then().post()));
        String name = words.nameOf(person);
        row.appendElement("td").text(person.isExcused() ? words.get("noted", name, words.get("apology")) : name);
        sheet.units().forEach(unit -> row.appendElement("td").text(""));
    }
}
