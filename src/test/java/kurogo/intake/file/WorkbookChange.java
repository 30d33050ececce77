package kurogo.intake.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kurogo.intake.read.UnderstoodCell;
import kurogo.report.answers.Field;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What people do to a workbook without meaning another number by it; and the one change that means just one. */
enum WorkbookChange {
    ROWS_ABOVE {
        @Override
        void change(Workbook workbook, Sheet sheet, Random chance) {
            sheet.shiftRows(0, sheet.getLastRowNum(), 1 + chance.nextInt(3));
        }
    },
    COLUMN_IN_FRONT {
        @Override
        void change(Workbook workbook, Sheet sheet, Random chance) {
            int width = 0;
            for (Row row : sheet) {
                width = Math.max(width, row.getLastCellNum());
            }
            sheet.shiftColumns(0, Math.max(0, width - 1), 1);
        }
    },
    OTHER_NAME {
        @Override
        void change(Workbook workbook, Sheet sheet, Random chance) {
            workbook.setSheetName(workbook.getSheetIndex(sheet), "コピー" + chance.nextInt(100));
        }
    },
    SHEET_BESIDE {
        @Override
        void change(Workbook workbook, Sheet sheet, Random chance) {
            String name = "記入要領" + workbook.getNumberOfSheets();
            workbook.createSheet(name).createRow(0).createCell(0).setCellValue("この様式の書き方");
            workbook.setSheetOrder(name, chance.nextInt(workbook.getNumberOfSheets()));
        }
    },
    OTHER_LOOK {
        @Override
        void change(Workbook workbook, Sheet sheet, Random chance) {
            sheet.setColumnWidth(chance.nextInt(10), 256 * (1 + chance.nextInt(60)));
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (chance.nextInt(10) == 0) {
                        CellStyle style = workbook.createCellStyle();
                        style.cloneStyleFrom(cell.getCellStyle());
                        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
                        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                        cell.setCellStyle(style);
                    }
                }
            }
        }
    },
    MERGES_SPLIT {
        @Override
        void change(Workbook workbook, Sheet sheet, Random chance) {
            for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
                if (chance.nextInt(8) == 0) {
                    sheet.removeMergedRegion(i);
                }
            }
        }
    },
    FIGURES_AS_TEXT {
        @Override
        void change(Workbook workbook, Sheet sheet, Random chance) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (isPlainFigure(cell) && chance.nextInt(4) == 0) {
                        cell.setCellValue(written((long) cell.getNumericCellValue(), chance));
                    }
                }
            }
        }
    },
    ROW_HIDDEN {
        @Override
        void change(Workbook workbook, Sheet sheet, Random chance) {
            Row row = sheet.getRow(chance.nextInt(sheet.getLastRowNum() + 1));
            if (row != null) {
                row.setZeroHeight(true);
            }
        }
    };

    private static final List<Field> COUNTED = List.of(Field.CASES, Field.COST, Field.GRANT, Field.CONTRACTED);

    abstract void change(Workbook workbook, Sheet sheet, Random chance);

    /** The sample with one to three changes that change no number. */
    static Mutant sameFigures(Sample sample, Understanding original, Random chance) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(sample.bytes()))) {
            StringBuilder what = new StringBuilder();
            for (int i = 1 + chance.nextInt(3); i > 0; i--) {
                WorkbookChange change = values()[chance.nextInt(values().length)];
                if (what.indexOf(change.name()) < 0) {
                    change.change(workbook, sheetWithFigures(workbook, original), chance);
                    what.append(change.name()).append(' ');
                }
            }
            return Mutant.of(what.toString().strip(), bytes(workbook), original.figures());
        }
    }

    /** The sample with one figure changed to another one. */
    static Mutant oneFigure(Sample sample, Understanding original, Random chance) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(sample.bytes()))) {
            List<Map.Entry<String, UnderstoodCell>> cells = original.cells().entrySet().stream()
                    .filter(entry -> COUNTED.contains(entry.getValue().field().field()))
                    .filter(entry -> isPlainFigure(cell(workbook, entry.getValue())))
                    .filter(entry -> cell(workbook, entry.getValue()).getNumericCellValue() != 0)
                    .toList();
            if (cells.isEmpty()) {
                return sameFigures(sample, original, chance);
            }
            Map.Entry<String, UnderstoodCell> chosen = cells.get(chance.nextInt(cells.size()));
            Cell cell = cell(workbook, chosen.getValue());
            BigDecimal factor = new BigDecimal(chosen.getValue().understood())
                    .divide(BigDecimal.valueOf((long) cell.getNumericCellValue()));
            long other = chance.nextInt(100_000);
            cell.setCellValue(other);
            Map<String, String> figures = new TreeMap<>(original.figures());
            figures.put(
                    chosen.getKey(),
                    factor.multiply(BigDecimal.valueOf(other)).toBigInteger().toString());
            return Mutant.of("ONE_FIGURE", bytes(workbook), figures);
        }
    }

    private static Sheet sheetWithFigures(Workbook workbook, Understanding original) {
        return original.cells().values().stream()
                .map(cell -> workbook.getSheet(cell.place().sheet()))
                .filter(sheet -> sheet != null)
                .findFirst()
                .orElseGet(() -> workbook.getSheetAt(0));
    }

    private static Cell cell(Workbook workbook, UnderstoodCell cell) {
        var address = cell.place().cell().orElseThrow();
        return workbook.getSheet(cell.place().sheet())
                .getRow(address.row())
                .getCell(address.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static boolean isPlainFigure(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return false;
        }
        double value = cell.getNumericCellValue();
        String format = cell.getCellStyle().getDataFormatString();
        return value >= 0
                && value == Math.rint(value)
                && value < 1e12
                && (format.equals("General") || format.equals("#,##0"));
    }

    /** A whole number as people type it. */
    static String written(long number, Random chance) {
        String separated = String.format("%,d", number);
        return switch (chance.nextInt(6)) {
            case 0 -> Long.toString(number);
            case 1 -> separated;
            case 2 -> fullWidth(Long.toString(number));
            case 3 -> fullWidth(separated);
            case 4 -> "　" + separated + " ";
            default -> " " + number + "\u00A0";
        };
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - 0x20 + 0xFF00)));
        return wide.toString();
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
