package kurogo.training;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Courses to begin with, one line a unit; what a course says of itself stands on its first line. */
@Component
class ProvidedCourses {

    private static final String FILE = "/kurogo/training/courses.csv";

    List<CourseContent> all() {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(FILE), "belongs to the program");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, List<NamedCsvRecord>> courses = rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("title"), LinkedHashMap::new, Collectors.toList()));
            return courses.values().stream().map(ProvidedCourses::course).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CourseContent course(List<NamedCsvRecord> units) {
        NamedCsvRecord first = units.getFirst();
        return new CourseContent(
                CourseKind.valueOf(first.getField("kind")),
                first.getField("title"),
                first.getField("aims"),
                first.getField("targets"),
                "",
                false,
                Integer.parseInt(first.getField("share")),
                units.stream().map(ProvidedCourses::unit).toList(),
                Set.of());
    }

    private static CourseUnit unit(NamedCsvRecord row) {
        return new CourseUnit(
                0,
                row.getField("unit"),
                UnitTopic.valueOf(row.getField("topic")),
                Integer.parseInt(row.getField("minutes")),
                Boolean.parseBoolean(row.getField("required")));
    }
}
