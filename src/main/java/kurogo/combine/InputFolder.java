package kurogo.combine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.report.ReportReader;
import kurogo.intake.read.term.ReadingContext;

/** Reads all files below a folder. A municipality that reports in two of them is left out: which is right is a question. */
final class InputFolder {

    private InputFolder() {}

    /**
     * What was understood of all files.
     *
     * @param files how many files were read
     * @param reports one report a municipality
     * @param problems every problem, by file
     */
    record Contents(int files, List<UnderstoodReport> reports, List<Problem> problems) {

        /** No file at all. */
        static Contents none() {
            return new Contents(0, List.of(), List.of());
        }

        /** The same, with the problems of another folder behind its own. */
        Contents beside(Contents other) {
            return new Contents(
                    files,
                    reports,
                    Stream.concat(problems.stream(), other.problems.stream()).toList());
        }
    }

    /**
     * Reads every file of a folder.
     *
     * @param under what stands before the files' names where they are told, to tell two folders apart; empty for none
     */
    static Contents read(Path folder, String under, ReadingContext context) {
        List<UnderstoodFile> files = files(folder).stream()
                .flatMap(file -> understood(file, under + folder.relativize(file), context))
                .toList();
        List<Problem> problems = new ArrayList<>();
        Map<MunicipalityCode, List<String>> places = new HashMap<>();
        for (UnderstoodFile file : files) {
            problems.addAll(file.problems());
            file.reports()
                    .forEach(report -> places.computeIfAbsent(report.municipality(), code -> new ArrayList<>())
                            .add(file.name()));
        }
        places.forEach((code, names) -> names.stream()
                .filter(name -> names.size() > 1)
                .forEach(name -> problems.add(Problem.error(
                        ProblemCode.DUPLICATE_REPORT,
                        Place.file(name),
                        code.digits(),
                        Stream.concat(Stream.of(code.digits()), names.stream()).toArray(String[]::new)))));
        List<UnderstoodReport> reports = files.stream()
                .filter(file -> file.problems().stream().noneMatch(Problem::isError))
                .flatMap(file -> file.reports().stream())
                .filter(report ->
                        places.getOrDefault(report.municipality(), List.of()).size() == 1)
                .toList();
        return new Contents(files.size(), reports, problems);
    }

    private static Stream<UnderstoodFile> understood(Path file, String shown, ReadingContext context) {
        String name = shown.replace('\\', '/');
        try {
            return new SpreadsheetOpener(FileLimits.STANDARD)
                    .open(name, Files.readAllBytes(file)).stream().map(opened -> ReportReader.read(opened, context));
        } catch (IOException unreadable) {
            return Stream.of(new UnderstoodFile(
                    name, List.of(), List.of(Problem.error(ProblemCode.DAMAGED, Place.file(name), ""))));
        }
    }

    /** In the order of their names; hidden files and those Excel keeps beside an open workbook are no reports. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).matches("(\\.|~\\$).*"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Unusable("The folder " + folder + " cannot be read.");
        }
    }
}
