package kurogo.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS =
            "https://kurogo.example.lg.jp/checkin?c=AAAAAAAAAAEBvH1gq1w3lP0kq-2xk0w_VJm9sQ";
    private static final int DOTS_PER_INCH = 200;

    @Test
    void whatStandsOnThePaperIsWhatAReaderReads() throws Exception {
        Document html = Document.createShell("");
        html.select("html").attr("lang", "ja");
        html.title("受講票");
        html.head()
                .appendElement("style")
                .append("@page { size: A6; margin: 10mm; } .code { width: 36mm; height: 36mm; }");
        QrCode.in(html.body(), ADDRESS, "受付用のコード").addClass("code");

        try (PDDocument pdf = Loader.loadPDF(PdfDocument.of(html))) {
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH)))
                    .isEqualTo(ADDRESS);
        }
    }

    private static String read(BufferedImage page) throws Exception {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        LuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void moreThanACodeHoldsIsRefused() {
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.draw("x".repeat(5_000), nowhere, 1, 1));
    }
}
