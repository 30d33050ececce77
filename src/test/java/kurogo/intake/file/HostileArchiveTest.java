package kurogo.intake.file;

import static kurogo.intake.file.Opened.assertRefused;
import static kurogo.intake.file.Opened.cells;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives made to harm. */
class HostileArchiveTest {

    private static final byte[] CSV = "市町村,件数\n汐見原市,12".getBytes(StandardCharsets.UTF_8);
    private static final FileLimits SMALL = new FileLimits(8 << 20, 4 << 20, 10, 10, 100_000, 10_000, 10_000);

    @ParameterizedTest
    @CsvSource({
        "../../../etc/cron.d/a.csv, a.csv",
        "/etc/a.csv, a.csv",
        "C:\\Windows\\a.csv, a.csv",
        "..\\..\\a.csv, a.csv",
        "令和7年度/汐見原市.csv, 汐見原市.csv",
    })
    void a_path_in_an_archive_is_only_a_label(String path, String label) {
        assertThat(Opened.all(new RawZip().packed(path, CSV).bytes()))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("x.zip/" + label);
                    assertThat(cells(file)).hasSize(4);
                });
    }

    @Test
    void a_name_shows_no_signs_that_cannot_be_seen_and_is_as_long_as_a_name() {
        byte[] zip = new RawZip()
                .packed("a\u0000b\u202Excod.csv", CSV)
                .packed("x".repeat(60_000) + ".csv", CSV)
                .bytes();

        assertThat(Opened.all(zip).stream().map(SourceFile::name))
                .contains("x.zip/abxcod.csv")
                .allMatch(name -> name.length() < 300);
    }

    @Test
    void names_from_japanese_windows_are_read() {
        RawZip zip = new RawZip();
        byte[] bytes = zip.packed("????.csv", CSV).bytes();
        byte[] patched = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("????", new String("市町".getBytes(Charset.forName("windows-31j")), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Opened.all(patched))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("x.zip/市町.csv"));
    }

    @Test
    void an_archive_in_an_archive_is_told_and_not_unpacked() {
        byte[] inner = new RawZip().packed("a.csv", CSV).bytes();

        List<SourceFile> files = Opened.all(
                new RawZip().packed("a.csv", CSV).packed("inner.zip", inner).bytes());

        assertThat(cells(files.getFirst())).hasSize(4);
        assertRefused(files.getLast(), ProblemCode.ARCHIVE_IN_ARCHIVE);
    }

    @Test
    void an_archive_under_a_password_is_told() {
        byte[] zip = RawZip.lastUnderPassword(
                new RawZip().packed("a.csv", CSV).packed("b.csv", CSV).bytes());

        List<SourceFile> files = Opened.all(zip);

        assertThat(cells(files.getFirst())).hasSize(4);
        assertRefused(files.getLast(), ProblemCode.ENCRYPTED);
    }

    @Test
    void an_archive_of_leftovers_only_is_empty() {
        assertRefused(new RawZip().bytes(), ProblemCode.NOT_A_SPREADSHEET);
        assertThat(Opened.all(new RawZip()
                        .packed("__MACOSX/._a.xlsx", CSV)
                        .packed("a/", new byte[0])
                        .bytes()))
                .singleElement()
                .satisfies(file -> assertRefused(file, ProblemCode.EMPTY_FILE));
    }

    @Test
    void files_packed_one_into_the_other_are_refused() {
        byte[] zip = RawZip.lastInFirst(
                new RawZip().packed("a.csv", CSV).packed("b.csv", CSV).bytes());

        assertThat(Opened.all(zip)).singleElement().satisfies(file -> assertRefused(file, ProblemCode.UNSAFE_CONTENT));
    }

    @Test
    void the_same_name_twice_is_refused() {
        byte[] zip = new RawZip().packed("a.csv", CSV).packed("a.csv", CSV).bytes();

        assertThat(Opened.all(zip)).singleElement().satisfies(file -> assertRefused(file, ProblemCode.UNSAFE_CONTENT));
    }

    @Test
    void a_file_that_unpacks_to_more_than_an_honest_one_is_too_large() {
        byte[] zip = new RawZip()
                .packed("a.csv", CSV)
                .packed("bomb.csv", new byte[8 << 20])
                .bytes();

        List<SourceFile> files = new SpreadsheetOpener(SMALL).open("x.zip", zip);

        assertThat(cells(files.getFirst())).hasSize(4);
        assertRefused(files.getLast(), ProblemCode.TOO_LARGE);
    }

    @Test
    void a_hundred_thousand_files_are_too_many_before_any_is_looked_at() {
        RawZip zip = new RawZip();
        for (int i = 0; i < 100_000; i++) {
            zip.stored(i + ".csv", new byte[0]);
        }
        byte[] bytes = zip.bytes();

        assertThat(Opened.all(bytes)).singleElement().satisfies(file -> assertRefused(file, ProblemCode.TOO_LARGE));
    }

    @Test
    void a_few_more_files_than_allowed_are_too_many() {
        RawZip zip = new RawZip();
        for (int i = 0; i < 11; i++) {
            zip.packed(i + ".csv", CSV);
        }

        assertThat(new SpreadsheetOpener(SMALL).open("x.zip", zip.bytes()))
                .singleElement()
                .satisfies(file -> assertRefused(file, ProblemCode.TOO_LARGE));
    }

    @Test
    void a_damaged_file_in_an_archive_is_damaged_and_the_others_are_read() {
        byte[] zip = RawZip.lastWithSize(
                new RawZip().packed("a.csv", CSV).packed("b.csv", CSV).bytes(), 7);

        List<SourceFile> files = Opened.all(zip);

        assertThat(cells(files.getFirst())).hasSize(4);
        assertRefused(files.getLast(), ProblemCode.DAMAGED);
    }

    @Test
    void an_archive_cut_short_ends_in_words() {
        byte[] zip = new RawZip().packed("a.csv", CSV).packed("b.csv", CSV).bytes();
        for (int length = 4; length < zip.length; length += 7) {
            List<SourceFile> files =
                    new SpreadsheetOpener(FileLimits.STANDARD).open("x.zip", java.util.Arrays.copyOf(zip, length));
            assertThat(files).allSatisfy(file -> assertThat(file.problems()).anyMatch(Problem::isError));
        }
        assertThat(new SpreadsheetOpener(FileLimits.STANDARD)
                        .unpack("x", FileContent.of(new byte[] {'P', 'K', 3, 4}))
                        .size())
                .isOne();
    }
}
