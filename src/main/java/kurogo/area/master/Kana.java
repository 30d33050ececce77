package kurogo.area.master;

import java.text.Normalizer;

/** Readings in kana, of whatever width and kind a list writes them in. */
public final class Kana {

    private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

    private Kana() {}

    /** The reading in hiragana: ｻｯﾎﾟﾛｼ, サッポロシ and さっぽろし are さっぽろし. White space goes. */
    public static String hiragana(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .chars()
                .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - TO_HIRAGANA : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
