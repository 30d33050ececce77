package kurogo.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.sheet.FormId;
import kurogo.report.ReportingRound;
import kurogo.report.answers.AnswerDifference;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReportAnswers;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do to a form before they send it back. */
class BentFormTest {

    private static final ReportingRound ROUND = FilledForm.round("R7", EnumSet.copyOf(Programme.REVIEWED));
    private static final ReportAnswers BEFORE = RandomAnswers.of(EnumSet.allOf(Programme.class), 3, new Random(2025));
    private static final ReportAnswers ANSWERS = RandomAnswers.of(ROUND.programmes(), 4, new Random(2026));
    private static final String CODE = FilledForm.CITY.code().digits();
    private static final String NAME = FilledForm.CITY.name();

    /** The ways the form is bent without another meaning. */
    enum Bend {
        ROWS_INSERTED {
            @Override
            void to(FilledForm form) {
                XSSFSheet sheet = form.sheet();
                for (int row : List.of(12, 9, 4, 0)) {
                    sheet.shiftRows(row, sheet.getLastRowNum(), 1);
                }
            }
        },
        COLUMNS_INSERTED {
            @Override
            void to(FilledForm form) {
                form.sheet().shiftColumns(0, LAST_COLUMN, 2);
            }
        },
        SHEETS_RENAMED_AND_REORDERED {
            @Override
            void to(FilledForm form) {
                form.workbook.setSheetName(0, "若葉市（最終）");
                form.workbook.setSheetName(1, "Sheet2");
                form.workbook.setSheetOrder("Sheet2", 0);
            }
        },
        MERGES_SPLIT {
            @Override
            void to(FilledForm form) {
                while (form.sheet().getNumMergedRegions() > 0) {
                    form.sheet().removeMergedRegion(0);
                }
            }
        },
        GUIDE_AND_NUMBER_TAKEN_AWAY {
            @Override
            void to(FilledForm form) {
                form.workbook.removeSheetAt(2);
                form.workbook.removeSheetAt(1);
                form.holding("様式番号　" + form.content.id().text()).setBlank();
            }
        };

        private static final int LAST_COLUMN = 10;

        abstract void to(FilledForm form);
    }

    @ParameterizedTest
    @EnumSource(Bend.class)
    void aBentFormIsReadAsTheStraightOne(Bend bend) {
        FilledForm form = filled();
        bend.to(form);

        assertReadAsMeant(form.read());
    }

    @Test
    void aFormCopiedAsValuesIntoANewBookIsReadByItsLabels() throws IOException {
        assertReadAsMeant(FilledForm.read(valuesOnly(filled().sheet()), Optional.of(ROUND.period())));
    }

    @Test
    void aFormWhoseMunicipalityWasEmptiedIsKnownByItsNumber() {
        FilledForm form = filled();
        form.holding(CODE).setBlank();
        form.holding(NAME).setBlank();

        UnderstoodFile read = form.read();

        assertThat(read.isAcceptable()).isTrue();
        assertThat(read.problems()).extracting("code").contains(ProblemCode.KNOWN_BY_FORM_ID);
        assertThat(read.reports())
                .singleElement()
                .satisfies(report -> assertThat(report.municipality()).isEqualTo(FilledForm.CITY.code()));
    }

    @Test
    void aFormWhoseNumberWasEmptiedToIsKnownByTheHiddenOne() {
        FilledForm form = filled();
        form.holding(CODE).setBlank();
        form.holding(NAME).setBlank();
        form.holding("令和7年度").setBlank();
        form.holding("様式番号　" + form.content.id().text()).setBlank();

        UnderstoodFile read = FilledForm.read(form.bytes(), Optional.empty());

        assertThat(read.reports()).singleElement().satisfies(report -> {
            assertThat(report.municipality()).isEqualTo(FilledForm.CITY.code());
            assertThat(report.period()).isEqualTo(ROUND.period());
        });
    }

    @Test
    void aFormThatLostItsHiddenSheetTooIsKnownByTheBooksProperty() {
        FilledForm form = filled();
        Bend.GUIDE_AND_NUMBER_TAKEN_AWAY.to(form);
        form.holding(CODE).setBlank();
        form.holding(NAME).setBlank();

        assertThat(form.read().reports())
                .singleElement()
                .satisfies(report -> assertThat(report.municipality()).isEqualTo(FilledForm.CITY.code()));
    }

    @Test
    void twoFormsInOneBookAreEachReadAsTheirOwn() {
        FilledForm form = filled();
        XSSFSheet second = form.workbook.cloneSheet(0);
        second.getRow(form.holding(CODE).getRowIndex())
                .getCell(form.holding(CODE).getColumnIndex())
                .setCellValue(FilledForm.TOWN.code().digits());
        second.getRow(form.holding(NAME).getRowIndex())
                .getCell(form.holding(NAME).getColumnIndex())
                .setCellValue(FilledForm.TOWN.name());
        second.getRow(0).getCell(0).setCellValue(new FormId(ROUND.period(), FilledForm.TOWN.code()).text());

        assertThat(form.read().reports())
                .extracting("municipality")
                .containsExactlyInAnyOrder(FilledForm.CITY.code(), FilledForm.TOWN.code());
    }

    @Test
    void aFormSavedAsAnOldWorkbookIsReadAsTheStraightOne() throws IOException {
        assertReadAsMeant(FilledForm.read(oldWorkbook(filled().sheet()), Optional.of(ROUND.period())));
    }

    @Test
    void aNumberThatContradictsTheMunicipalityWrittenIsAProblemAndNoChoice() {
        FilledForm form = filled();
        form.holding(CODE).setCellValue(FilledForm.TOWN.code().digits());
        form.holding(NAME).setCellValue(FilledForm.TOWN.name());

        UnderstoodFile read = form.read();

        assertThat(read.reports()).isEmpty();
        assertThat(read.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.FORM_ID_DIFFERS)
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("481017 若葉市", "483028 青葉町"));
    }

    @Test
    void aNumberThatContradictsTheYearWrittenIsAProblem() {
        FilledForm form = filled();
        form.holding("令和7年度").setCellValue("令和8年度");

        UnderstoodFile read = FilledForm.read(form.bytes(), ReportingPeriod.parse("R8"));

        assertThat(read.isAcceptable()).isFalse();
        assertThat(read.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.FORM_ID_DIFFERS)
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("R7", "R8"));
    }

    @Test
    void twoNumbersInOneFormAreAProblem() {
        FilledForm form = filled();
        form.sheet()
                .createRow(200)
                .createCell(0)
                .setCellValue(new FormId(ROUND.period(), FilledForm.TOWN.code()).text());

        UnderstoodFile read = form.read();

        assertThat(read.reports()).isEmpty();
        assertThat(read.problems()).extracting("code").contains(ProblemCode.FORM_ID_DIFFERS);
    }

    @Test
    void lastYearsFigureTypedOverAnEntryIsAProblemAndNoFigure() {
        FilledForm form = filled();
        form.layout.entries().forEach((field, address) -> {
            if (field.toString().equals("CASES:OUTREACH")) {
                form.cell(address).setCellValue("〔12〕");
            }
        });

        UnderstoodFile read = form.read();

        assertThat(read.isAcceptable()).isFalse();
    }

    private static FilledForm filled() {
        return FilledForm.empty(ROUND, Optional.of(BEFORE)).fill(ANSWERS);
    }

    private static void assertReadAsMeant(UnderstoodFile read) {
        assertThat(read.problems()).allMatch(problem -> problem.code() == ProblemCode.PARTS_DO_NOT_ADD_UP);
        assertThat(read.reports()).singleElement().satisfies(report -> {
            assertThat(report.municipality()).isEqualTo(FilledForm.CITY.code());
            assertThat(AnswerDifference.between(ANSWERS, report.answers())).isEmpty();
        });
    }

    /** Another program's book with nothing of the form but its values. */
    private static byte[] valuesOnly(XSSFSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Another", "1.0")) {
            Worksheet copy = book.newWorksheet("Sheet1");
            for (Row row : sheet) {
                for (Cell cell : row) {
                    copy(cell, copy);
                }
            }
        }
        return out.toByteArray();
    }

    /** As a program saves it for Excel 97: rows without a cell are kept for their height. */
    private static byte[] oldWorkbook(XSSFSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet copy = book.createSheet("報告書");
            Map<String, HSSFCellStyle> formats = new HashMap<>();
            for (Row row : sheet) {
                HSSFRow copied = copy.createRow(row.getRowNum());
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        String format = cell.getCellStyle().getDataFormatString();
                        HSSFCellStyle style = formats.computeIfAbsent(format, unknown -> {
                            HSSFCellStyle made = book.createCellStyle();
                            made.setDataFormat(book.createDataFormat().getFormat(format));
                            return made;
                        });
                        copied.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                        copied.getCell(cell.getColumnIndex()).setCellStyle(style);
                    } else if (!cell.toString().isEmpty()) {
                        copied.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                    }
                }
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void copy(Cell cell, Worksheet to) {
        if (cell.getCellType() == CellType.NUMERIC) {
            to.value(cell.getRowIndex(), cell.getColumnIndex(), cell.getNumericCellValue());
            to.style(cell.getRowIndex(), cell.getColumnIndex())
                    .format(cell.getCellStyle().getDataFormatString())
                    .set();
        } else if (cell.getCellType() == CellType.STRING) {
            to.value(cell.getRowIndex(), cell.getColumnIndex(), cell.getStringCellValue());
        }
    }
}
