package kurogo.intake.read.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.cell.CellText;

/**
 * The number the prefecture's form carries, seen and unseen, so that a form is known again when its file was renamed or
 * its municipality's cell emptied. It tells for whom and for which period the form was made; its last letters show
 * whether it was copied whole. It is a help for honest people, no seal.
 *
 * @param period the period asked about
 * @param municipality the municipality the form was made for
 */
public record FormId(ReportingPeriod period, MunicipalityCode municipality) {

    /** What the sheet and the property of a workbook are called that carry the number unseen. */
    public static final String NAME = "KurogoForm";

    private static final Pattern WRITTEN =
            Pattern.compile("(?<period>[A-Z]\\d{1,2}(?:-[HQ]\\d)?)-(?<code>\\d{6})-(?<check>[0-9A-F]{4})(?![0-9A-Z])");
    private static final int CHECK_BITS = 0xFFFF;

    /** As it stands on the form: {@code R7-131016-0F3A}. */
    public String text() {
        String plain = period.code() + "-" + municipality.digits();
        return plain + "-" + check(plain);
    }

    /** The number a text holds; nothing when it holds none, or one that was not copied whole. */
    public static Optional<FormId> in(String text) {
        Matcher written = WRITTEN.matcher(CellText.normalised(text).toUpperCase(Locale.ROOT));
        if (!written.find()) {
            return Optional.empty();
        }
        String plain = written.group("period") + "-" + written.group("code");
        return check(plain).equals(written.group("check"))
                ? ReportingPeriod.parse(written.group("period"))
                        .flatMap(period ->
                                MunicipalityCode.parse(written.group("code")).map(code -> new FormId(period, code)))
                : Optional.empty();
    }

    private static String check(String plain) {
        CRC32C sum = new CRC32C();
        sum.update(plain.getBytes(StandardCharsets.US_ASCII));
        return "%04X".formatted(sum.getValue() & CHECK_BITS);
    }
}
