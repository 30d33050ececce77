import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves workbooks so that the same content always gives the same bytes: no clock in properties or archive. */
final class Workbooks {

    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2026, 4, 1, 0, 0);

    private Workbooks() {}

    static void save(XSSFWorkbook workbook, Path file) throws IOException {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("見本県（架空）");
        properties.setCreated(Optional.of(new Date(0)));
        properties.setModified(Optional.of(new Date(0)));
        workbook.getProperties().getExtendedProperties().setApplication("Microsoft Excel");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        Files.write(file, withoutTimes(written.toByteArray()));
    }

    private static byte[] withoutTimes(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(ANY_TIME);
                out.putNextEntry(timeless);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
