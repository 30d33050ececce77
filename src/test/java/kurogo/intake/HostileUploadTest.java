package kurogo.intake;

import static kurogo.access.SignIn.asStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.Staging.Refused;
import kurogo.intake.read.ProblemCode;
import kurogo.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is uploaded, the answer is words, and nothing of a refused file is kept. */
class HostileUploadTest extends UploadGround {

    @ParameterizedTest
    @MethodSource("files")
    void a_file_made_to_harm_is_refused_in_words(byte[] bytes, ProblemCode why) {
        List<Staging> stagings = asStaff(() -> intake.stage(round.id(), "報告.xlsx", bytes));

        assertThat(stagings).singleElement().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problems()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(why);
                assertThat(Texts.in(Locale.JAPANESE).get("intake.problem." + reason.code(), reason.cellText()))
                        .endsWith("。");
            });
        });
        assertThat(asStaff(() -> intake.staged(round.id()))).isEmpty();
    }

    static Stream<Arguments> files() throws IOException {
        byte[] good = ReportWorkbook.of(MunicipalityCode.parse("95201").orElseThrow(), "汐見原市")
                .bytes();
        return Stream.of(
                Arguments.of(Arrays.copyOf(good, good.length / 2), ProblemCode.DAMAGED),
                Arguments.of(
                        packed(
                                "[Content_Types].xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                                "_rels/.rels",
                                "<!DOCTYPE x><x/>"),
                        ProblemCode.UNSAFE_CONTENT),
                Arguments.of(
                        packed("a.zip", new String(packed("b.csv", "1"), StandardCharsets.ISO_8859_1)),
                        ProblemCode.ARCHIVE_IN_ARCHIVE),
                Arguments.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8), ProblemCode.NOT_A_SPREADSHEET),
                Arguments.of("<html><table></table></html>".getBytes(StandardCharsets.UTF_8), ProblemCode.OTHER_FORMAT),
                Arguments.of("市町村,\"12\n".getBytes(StandardCharsets.UTF_8), ProblemCode.QUOTES_UNBALANCED),
                Arguments.of(
                        "市町村,件数\n".getBytes(java.nio.charset.Charset.forName("EUC-JP")), ProblemCode.ENCODING_UNCLEAR),
                Arguments.of("1,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), ProblemCode.TOO_LARGE),
                Arguments.of(new byte[0], ProblemCode.EMPTY_FILE));
    }

    private static byte[] packed(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
