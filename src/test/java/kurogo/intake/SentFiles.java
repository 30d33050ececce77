package kurogo.intake;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as municipalities send them. */
final class SentFiles {

    private SentFiles() {}

    /** The city's report. */
    static byte[] city() {
        return ReportWorkbook.of(CITY, "汐見原市").bytes();
    }

    /** The town's report. */
    static byte[] town() {
        return ReportWorkbook.of(TOWN, "菜花町").bytes();
    }

    /** A list of two municipalities in some years. */
    static byte[] list(String... years) {
        StringBuilder csv = new StringBuilder("団体コード,年度,報告期間,事業名,実施の有無,開始月,支援実績件数\n");
        for (String year : years) {
            String cases = year.substring(2, 3);
            csv.append(CITY)
                    .append(",")
                    .append(year)
                    .append(",年間,多機関協働事業,有,4月,")
                    .append(cases)
                    .append('\n');
            csv.append(VILLAGE)
                    .append(",")
                    .append(year)
                    .append(",年間,多機関協働事業,有,4月,")
                    .append(cases)
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Two files sent together, the first one first. */
    static Map<String, byte[]> inOrder(String first, byte[] one, String second, byte[] other) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(first, one);
        files.put(second, other);
        return files;
    }

    /** An archive of files. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
