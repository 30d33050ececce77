package kurogo.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a reader finds in a PDF.
 *
 * @param pages the text of each page
 * @param outline the titles of its outline
 * @param tagged whether it says what is what
 * @param language its language
 * @param a4 whether it is as wide as A4
 * @param archivable whether it calls itself PDF/A and says what its colours mean
 */
record PdfRead(
        List<String> pages, List<String> outline, boolean tagged, String language, boolean a4, boolean archivable) {

    private static final double A4_POINTS = 595.3;

    static PdfRead of(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDDocumentCatalog catalog = read.getDocumentCatalog();
            return new PdfRead(
                    pages(read),
                    outline(catalog),
                    catalog.getMarkInfo() != null
                            && catalog.getMarkInfo().isMarked()
                            && catalog.getStructureTreeRoot() != null,
                    catalog.getLanguage(),
                    Math.abs(read.getPage(0).getMediaBox().getWidth() - A4_POINTS) < 1,
                    archivable(catalog));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean archivable(PDDocumentCatalog catalog) throws IOException {
        return new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8).contains("pdfaid:part")
                && catalog.getOutputIntents().size() == 1;
    }

    String text() {
        return String.join("", pages);
    }

    private static List<String> pages(PDDocument read) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= read.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(read));
        }
        return pages;
    }

    private static List<String> outline(PDDocumentCatalog catalog) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }
}
