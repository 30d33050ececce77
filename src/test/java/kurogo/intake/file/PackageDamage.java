package kurogo.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Damages the markup inside a workbook and packs it again, so that every checksum is right. */
final class PackageDamage {

    private static final List<String> PIECES = List.of(
            "<c ",
            "<row ",
            "<v>",
            "</c>",
            "</row>",
            " r=\"",
            " t=\"s\"",
            " s=\"",
            "<f>",
            "sheetData",
            "<si>",
            "<t>",
            "numFmtId=\"");

    private PackageDamage() {}

    static Mutant of(Sample sample, Random chance) throws IOException {
        Map<String, byte[]> parts = Archives.files(sample.bytes());
        List<String> names = new ArrayList<>(
                parts.keySet().stream().filter(PackageDamage::isRead).toList());
        String name = names.get(chance.nextInt(names.size()));
        byte[] part = Objects.requireNonNull(parts.get(name));
        if (chance.nextBoolean()) {
            ByteDamage damage = ByteDamage.values()[chance.nextInt(ByteDamage.values().length)];
            parts.put(name, damage.of(part, chance));
            return Mutant.toCompare("MARKUP_" + damage, packed(parts));
        }
        String markup = new String(part, StandardCharsets.UTF_8);
        String changed = chance.nextBoolean() ? digit(markup, chance) : piece(markup, chance);
        parts.put(name, changed.getBytes(StandardCharsets.UTF_8));
        return Mutant.toCompare("MARKUP_CHANGED", packed(parts));
    }

    /** Another digit where a digit stands. */
    private static String digit(String markup, Random chance) {
        int at = chance.nextInt(markup.length());
        while (at < markup.length() && !Character.isDigit(markup.charAt(at))) {
            at++;
        }
        return at == markup.length() ? markup : markup.substring(0, at) + chance.nextInt(10) + markup.substring(at + 1);
    }

    /** A piece of markup gone, there twice, or another one in its place. */
    private static String piece(String markup, Random chance) {
        String piece = PIECES.get(chance.nextInt(PIECES.size()));
        int at = markup.indexOf(piece, chance.nextInt(markup.length()));
        if (at < 0) {
            return digit(markup, chance);
        }
        String instead = switch (chance.nextInt(3)) {
            case 0 -> "";
            case 1 -> piece + piece;
            default -> PIECES.get(chance.nextInt(PIECES.size()));
        };
        return markup.substring(0, at) + instead + markup.substring(at + piece.length());
    }

    private static boolean isRead(String name) {
        return name.endsWith(".rels")
                || name.startsWith("xl/worksheets/sheet")
                || name.endsWith("workbook.xml")
                || name.endsWith("sharedStrings.xml")
                || name.endsWith("styles.xml");
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
