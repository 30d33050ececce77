package kurogo.training.ui;

import java.util.List;
import kurogo.calendar.PeriodNames;
import kurogo.export.pdf.PdfDocument;
import kurogo.training.Certificate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Certificates on paper, one a page, as PDF. */
final class CertificatePaper {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 22mm; }
            section { page-break-after: always; text-align: center; }
            section:last-child { page-break-after: auto; }
            h1 { font-size: 34pt; letter-spacing: 12pt; margin: 8mm 0 14mm; }
            .name { font-size: 22pt; margin: 0 0 12mm; }
            .text { font-size: 14pt; line-height: 1.9; margin: 0 20mm 14mm; }
            .issuer { font-size: 16pt; margin: 0 0 16mm; }
            .number { font-size: 9pt; }
            """;

    private CertificatePaper() {}

    static byte[] pdf(List<Certificate> certificates, String issuer, TrainingWords words) {
        Document html = Document.createShell("");
        html.select("html").attr("lang", words.texts().language().getLanguage());
        html.title(words.get("certificate"));
        html.head().appendElement("style").append(STYLE);
        certificates.forEach(one -> page(html.body().appendElement("section"), one, issuer, words));
        return PdfDocument.of(html);
    }

    private static void page(Element page, Certificate one, String issuer, TrainingWords words) {
        page.appendElement("h1").text(words.get("certificate"));
        page.appendElement("p")
                .addClass("name")
                .text(words.get("certificate.name", words.name(one.municipality()), one.name()));
        page.appendElement("p").addClass("text").text(words.get("certificate.text", one.course()));
        page.appendElement("p")
                .addClass("text")
                .text(PeriodNames.in(words.texts()).of(one.completedOn()));
        page.appendElement("p").addClass("issuer").text(issuer);
        page.appendElement("p").addClass("number").text(words.get("certificate.number", one.number()));
    }
}
