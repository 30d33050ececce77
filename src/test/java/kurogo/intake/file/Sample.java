package kurogo.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file to be changed.
 *
 * @param name its name
 * @param bytes its content
 */
record Sample(String name, byte[] bytes) {

    /** All files below folders, in the order of their names. */
    static List<Sample> below(List<Path> folders) {
        List<Sample> samples = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.filter(Files::isRegularFile)
                        .filter(Sample::isTable)
                        .sorted()
                        .map(Sample::of)
                        .forEach(samples::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return samples;
    }

    /** Whether it is a workbook of parts in a package. */
    boolean isPackage() {
        return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** Whether it is an old workbook. */
    boolean isOld() {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
    }

    private static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(".xlsx", ".xlsm", ".xls", ".csv", ".tsv").anyMatch(name::endsWith);
    }

    private static Sample of(Path file) {
        try {
            return new Sample(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
