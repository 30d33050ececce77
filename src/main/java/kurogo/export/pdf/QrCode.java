package kurogo.export.pdf;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import kurogo.export.QrModules;
import org.jsoup.nodes.Element;

/** QR codes in documents, drawn as areas, so that they are sharp at any size. Error correction M: a crease does not matter. */
public final class QrCode {

    static final String TYPE = "application/x-kurogo-qr";
    static final String WORDS = "data-words";

    private QrCode() {}

    /**
     * Puts a code into a document; its class gives it its size.
     *
     * @param words what a reader reads
     * @param named what it is, for whoever cannot see it
     */
    public static Element in(Element parent, String words, String named) {
        return parent.appendElement("object")
                .attr("type", TYPE)
                .attr(WORDS, words)
                .attr("title", named)
                .attr("alt", named);
    }

    static void draw(String words, Graphics2D graphics, double width, double height) {
        BitMatrix modules = QrModules.of(words);
        double across = width / modules.getWidth();
        double down = height / modules.getHeight();
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            int begin = 0;
            while (begin < modules.getWidth()) {
                int end = begin;
                while (end < modules.getWidth() && modules.get(end, row)) {
                    end++;
                }
                if (end > begin) {
                    graphics.fill(new Rectangle2D.Double(begin * across, row * down, (end - begin) * across, down));
                }
                begin = end + 1;
            }
        }
    }
}
