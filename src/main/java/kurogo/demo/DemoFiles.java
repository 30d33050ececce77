package kurogo.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kurogo.area.MasterFiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The demo data as they are packed into the program, from the folder {@code data} of the sources. */
@Component
class DemoFiles {

    private static final String ROOT = "classpath:data/";
    private static final int BOUNDARY_YEAR = 2026;

    private final ResourcePatternResolver resources;

    DemoFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    MasterFiles master() {
        return new MasterFiles(
                text("prefecture.json"),
                text("municipalities.csv"),
                text("population.csv"),
                text("area_and_finance.csv"),
                BOUNDARY_YEAR,
                text("boundaries.geojson"),
                has("former_names.csv") ? text("former_names.csv") : "");
    }

    /** The rounds, oldest first. */
    List<DemoRound> rounds() {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text("rounds.csv"))) {
            return rows.stream()
                    .map(row -> DemoRound.of(
                            row.getField("fiscal_year"),
                            row.getField("part"),
                            row.getField("title"),
                            row.getField("due"),
                            row.getField("folder")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The conversations the prefecture's official had or plans. */
    List<DemoConversation> conversations() {
        return List.of(JsonMapper.shared().readValue(text("conversations.json"), DemoConversation[].class));
    }

    /** The files municipalities sent to a round, by name. */
    List<DemoFile> reports(DemoRound round) {
        List<DemoFile> reports = Arrays.stream(find(round.folder() + "/*"))
                .filter(Resource::isReadable)
                .map(DemoFiles::file)
                .sorted(Comparator.comparing(DemoFile::name))
                .toList();
        if (reports.isEmpty()) {
            throw new IllegalStateException("The program was packed without the files of " + round.folder());
        }
        return reports;
    }

    /** The sessions that were held and are planned, with those who took part. */
    DemoTrainingFile training() {
        return JsonMapper.shared().readValue(text("training.json"), DemoTrainingFile.class);
    }

    /** The figures the analyst keeps, and the book of them. */
    DemoFigureFile figures() {
        return JsonMapper.shared().readValue(text("figures.json"), DemoFigureFile.class);
    }

    private Resource[] find(String pattern) {
        try {
            return resources.getResources(ROOT + pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean has(String file) {
        return resources.getResource(ROOT + file).exists();
    }

    private String text(String name) {
        return new String(file(resources.getResource(ROOT + name)).bytes(), StandardCharsets.UTF_8);
    }

    private static DemoFile file(Resource resource) {
        try {
            return new DemoFile(Objects.requireNonNull(resource.getFilename()), resource.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
