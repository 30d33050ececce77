package kurogo.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.file.WorkbookPackage.Relation;
import kurogo.intake.read.ProblemCode;

/**
 * What holds for a workbook as a whole.
 *
 * @param sheets its sheets in their order
 * @param date1904 whether its days count from 1904
 * @param sharedTexts part of the texts that cells share, if there is one
 * @param styles part of the formats, if there is one
 */
record WorkbookHead(List<SheetHead> sheets, boolean date1904, Optional<String> sharedTexts, Optional<String> styles) {

    private static final String BINARY = ".bin";

    /**
     * A sheet as the workbook names it.
     *
     * @param name its name
     * @param hidden whether the file hides it
     * @param part the part that holds its cells
     */
    record SheetHead(String name, boolean hidden, String part) {}

    static WorkbookHead of(WorkbookPackage parts, FileLimits limits) throws IOException {
        if (!parts.isDocument()) {
            throw new FileRefused(ProblemCode.ARCHIVE_IN_ARCHIVE);
        }
        if (parts.isOpenDocument()) {
            throw new FileRefused(ProblemCode.OTHER_FORMAT);
        }
        String main = parts.mainPart();
        if (main.endsWith(BINARY)) {
            throw new FileRefused(ProblemCode.OTHER_FORMAT);
        }
        Map<String, Relation> relations = parts.relations(main);
        try (Markup workbook = parts.part(main)) {
            return read(workbook, relations, limits);
        }
    }

    private static WorkbookHead read(Markup workbook, Map<String, Relation> relations, FileLimits limits) {
        if (!workbook.next() || !workbook.begins("workbook")) {
            throw new FileRefused(ProblemCode.NOT_A_SPREADSHEET);
        }
        boolean date1904 = false;
        List<SheetHead> sheets = new ArrayList<>();
        while (workbook.next()) {
            if (workbook.begins("workbookPr")) {
                date1904 = workbook.isTrue("date1904");
            } else if (workbook.begins("sheet")) {
                sheets.add(sheet(workbook, relations));
            }
            if (sheets.size() > limits.sheets()) {
                throw new FileRefused(ProblemCode.TOO_LARGE);
            }
        }
        Map<String, String> byKind = new HashMap<>();
        relations.values().forEach(relation -> byKind.putIfAbsent(relation.kind(), relation.target()));
        return new WorkbookHead(
                List.copyOf(sheets),
                date1904,
                Optional.ofNullable(byKind.get("sharedStrings")),
                Optional.ofNullable(byKind.get("styles")));
    }

    private static SheetHead sheet(Markup markup, Map<String, Relation> relations) {
        Relation cells = relations.get(markup.attribute("id").orElse(""));
        if (cells == null) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        boolean hidden = markup.attribute("state")
                .filter(state -> !state.equals("visible"))
                .isPresent();
        return new SheetHead(markup.attribute("name").orElse(""), hidden, cells.target());
    }
}
