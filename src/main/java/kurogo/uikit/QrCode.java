package kurogo.uikit;

import com.google.zxing.common.BitMatrix;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import kurogo.export.QrModules;

/** A text as a square a camera reads; dark on light in every appearance, as cameras want it. */
public final class QrCode extends Div {

    /**
     * @param text what is read
     * @param label what it is for, for those who do not see it
     */
    public QrCode(String text, String label) {
        addClassName("kurogo-qr-code");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        add(new Svg(svg(QrModules.of(text))));
    }

    private static String svg(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return "<svg viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path d=\"%s\"/></svg>"
                .formatted(squares.getWidth(), squares.getHeight(), path);
    }
}
