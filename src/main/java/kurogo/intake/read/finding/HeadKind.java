package kurogo.intake.read.finding;

import java.util.regex.Pattern;

/** What kind of thing stands in a column, by the lowest words of its head, where it is no figure. */
enum HeadKind {
    CODE("(?i).*(コード|code|番号|no\\.?|№|電話|tel|fax|郵便)(\\(.*\\))?|id"),
    YEAR("(?i)(対象|会計|報告|調査|西暦|和暦)?(年|年次|年度|暦年|西暦|和暦|year)(\\(.*\\))?"),
    /** A head that names a day itself, as 令和6年3月31日時点, stands above figures of that day. */
    DATE("(?i)[^\\d元]*(年月日?|期日|日付|時点|[^平休祝土定全数]日|date)(\\([^\\d元]*\\))?"),
    /** 三名 and 六十 are names of places there. */
    NAME("(?i).*(名|名称|地区|地域|字|町丁目?|住所|所在地|name)(\\(.*\\))?"),
    /** The unit of each row. */
    UNIT("単位");

    private final Pattern words;

    HeadKind(String words) {
        this.words = Pattern.compile(words);
    }

    /** Whether words of a head, in plain form, say so. */
    boolean isSaidBy(String plain) {
        return words.matcher(plain).matches();
    }
}
