package kurogo.export;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** The dark and light squares of a QR code, on paper and on the screen. Error correction M: a crease does not matter. */
public final class QrModules {

    /** Modules left free around it; ISO/IEC 18004 asks for four. */
    private static final int QUIET = 4;

    private QrModules() {}

    /**
     * One module a square.
     *
     * @param words what a reader reads
     * @throws IllegalArgumentException when they are too long for any code
     */
    public static BitMatrix of(String words) {
        try {
            return new QRCodeWriter()
                    .encode(
                            words,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + words.length() + " letters", tooLong);
        }
    }
}
