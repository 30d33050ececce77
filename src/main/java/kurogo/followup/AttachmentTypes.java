package kurogo.followup;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Tells the type of a file by its content. Its name has to agree; what is not known, or could run, is not taken in. */
final class AttachmentTypes {

    private static final Map<String, AttachmentType> MAIN_PARTS = Map.of(
            "word/document.xml", AttachmentType.WORD,
            "xl/workbook.xml", AttachmentType.EXCEL,
            "ppt/presentation.xml", AttachmentType.POWERPOINT);

    private AttachmentTypes() {}

    /** The type of a file; nothing when it is none that is taken in, or not what its name says. */
    static Optional<AttachmentType> of(String fileName, byte[] content) {
        return byContent(fileName, content).filter(type -> type.isNameOf(fileName));
    }

    private static Optional<AttachmentType> byContent(String fileName, byte[] content) {
        return switch (FileMagic.valueOf(content)) {
            case PDF -> Optional.of(AttachmentType.PDF);
            case PNG -> Optional.of(AttachmentType.PNG);
            case JPEG -> Optional.of(AttachmentType.JPEG);
            case OOXML -> office(content);
            case UNKNOWN -> text(fileName, content);
            default -> Optional.empty();
        };
    }

    /** Only the table of contents is read; nothing is unpacked. Files with macros are not taken in. */
    private static Optional<AttachmentType> office(byte[] content) {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(content);
                ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(channel)
                        .setIgnoreLocalFileHeader(true)
                        .get()) {
            Set<String> names = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .collect(Collectors.toSet());
            boolean runs = names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> !runs && names.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<AttachmentType> text(String fileName, byte[] content) {
        boolean binary = IntStream.range(0, content.length)
                .map(i -> content[i])
                .anyMatch(letter -> letter >= 0 && letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r');
        return Stream.of(AttachmentType.values())
                .filter(AttachmentType::isPlainText)
                .filter(type -> !binary && type.isNameOf(fileName))
                .findFirst();
    }
}
