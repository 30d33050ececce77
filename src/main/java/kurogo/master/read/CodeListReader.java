package kurogo.master.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.area.Prefecture;
import kurogo.area.Prefectures;
import kurogo.area.Ward;
import kurogo.area.master.Kana;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import kurogo.area.master.RomanName;
import kurogo.intake.read.Place;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.master.read.ListHead.Item;
import kurogo.master.read.ListProblem.Code;

/**
 * Reads the list of municipality codes as the ministry publishes it (全国地方公共団体コード: six digits, readings in half-width kana, a
 * sheet of municipalities and one of designated cities with their wards) and as e-Stat does (標準地域コード: five digits, readings in
 * hiragana, with counties). A code that a spreadsheet took for a number may have lost its zero in front.
 */
public final class CodeListReader {

    private static final Pattern WARD = Pattern.compile("(.+?市)(.+区)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,6}");
    private static final String WHOLE_PREFECTURE = "000";
    private static final int SHORT_CODE = 5;
    private static final int LONG_CODE = 6;

    private final Prefecture prefecture;
    private final Map<MunicipalityCode, Municipality> municipalities = new TreeMap<>();
    private final Map<MunicipalityCode, Row> wards = new TreeMap<>();
    private final List<ListProblem> problems = new ArrayList<>();
    private boolean statesCounties;
    private int elsewhere;

    private CodeListReader(Prefecture prefecture) {
        this.prefecture = prefecture;
    }

    /** One row that belongs to the prefecture. */
    private record Row(MunicipalityCode code, String name, String kana, String county, Place place) {}

    /** The municipalities of a prefecture on a list, with every row that was not understood. */
    public static CodeList read(SourceFile file, Prefecture prefecture) {
        CodeListReader reader = new CodeListReader(prefecture);
        boolean found = false;
        for (Grid sheet : file.sheets()) {
            Optional<ListHead> head = ListHead.of(sheet);
            head.ifPresent(known -> reader.read(file.name(), sheet, known));
            found |= head.isPresent();
        }
        return reader.list(file, found);
    }

    private CodeList list(SourceFile file, boolean found) {
        List<Ward> known =
                wards.values().stream().flatMap(row -> ward(row).stream()).toList();
        if (!found) {
            Code code = file.problems().isEmpty() ? Code.NO_LIST : Code.CANNOT_BE_OPENED;
            problems.add(new ListProblem(code, Place.file(file.name()), ""));
        } else if (municipalities.isEmpty() && problems.stream().noneMatch(ListProblem::isError)) {
            problems.add(new ListProblem(Code.NOTHING_OF_PREFECTURE, Place.file(file.name()), "", prefecture.name()));
        }
        return new CodeList(List.copyOf(municipalities.values()), statesCounties, known, elsewhere, problems);
    }

    private void read(String file, Grid sheet, ListHead head) {
        statesCounties |= head.columns().containsKey(Item.COUNTY);
        int length = codeLength(sheet, head);
        for (List<SourceCell> cells : sheet.rows()) {
            boolean below = !cells.isEmpty() && cells.getFirst().address().row() > head.row();
            head.cell(Item.CODE, cells)
                    .filter(cell -> below && !cell.isEmpty())
                    .ifPresent(cell -> read(
                            head, cells, code(digits(cell), length), Place.cell(file, sheet.name(), cell.address())));
        }
    }

    private void read(ListHead head, List<SourceCell> cells, String digits, Place place) {
        String name = name(head, cells);
        if (!digits.startsWith(prefecture.code())) {
            elsewhere++;
            return;
        }
        Optional<MunicipalityCode> code = MunicipalityCode.parse(digits);
        if (code.isEmpty()) {
            boolean sixDigits = digits.matches("[0-9]{6}");
            problems.add(new ListProblem(sixDigits ? Code.WRONG_CHECK_DIGIT : Code.NO_CODE, place, digits, name));
        } else if (Prefectures.isWithoutAdministration(code.get())) {
            problems.add(new ListProblem(Code.WITHOUT_ADMINISTRATION, place, name));
        } else if (!code.get().digits().startsWith(WHOLE_PREFECTURE, 2)) {
            String kana = Kana.hiragana(head.text(Item.KANA, cells));
            keep(new Row(code.get(), name, kana, county(head, cells), place));
        }
    }

    private void keep(Row row) {
        if (WARD.matcher(row.name()).matches()) {
            wards.put(row.code(), row);
            return;
        }
        Optional<MunicipalityType> type = type(row.name());
        if (type.isEmpty()) {
            problems.add(new ListProblem(Code.NO_MUNICIPALITY, row.place(), row.name()));
            return;
        }
        if (row.kana().isEmpty()) {
            problems.add(new ListProblem(Code.NO_KANA, row.place(), row.name()));
            return;
        }
        Municipality read = new Municipality(
                row.code(),
                row.name(),
                row.kana(),
                RomanName.of(row.name(), row.kana(), type.get()),
                row.county(),
                type.get());
        Municipality before = municipalities.putIfAbsent(row.code(), read);
        if (before != null && !before.name().equals(read.name())) {
            problems.add(new ListProblem(Code.TWICE_OTHERWISE, row.place(), row.name(), before.name()));
        }
    }

    private Optional<Ward> ward(Row row) {
        Matcher parts = WARD.matcher(row.name());
        Optional<Ward> ward = parts.matches()
                ? municipalities.values().stream()
                        .filter(municipality -> municipality.name().equals(parts.group(1)))
                        .findFirst()
                        .map(city -> new Ward(row.code(), row.name(), city.code()))
                : Optional.empty();
        if (ward.isEmpty()) {
            problems.add(new ListProblem(Code.WARD_WITHOUT_CITY, row.place(), row.name()));
        }
        return ward;
    }

    /** e-Stat writes the name of a designated city where others have their county. */
    private static String name(ListHead head, List<SourceCell> cells) {
        String name = plain(head.text(Item.NAME, cells));
        String above = plain(head.text(Item.COUNTY, cells));
        return above.endsWith("市") ? above + name : name;
    }

    private static String county(ListHead head, List<SourceCell> cells) {
        return Optional.of(plain(head.text(Item.COUNTY, cells)))
                .filter(Predicate.not(text -> text.endsWith("市")))
                .orElse("");
    }

    private static Optional<MunicipalityType> type(String name) {
        return name.length() < 2
                ? Optional.empty()
                : Optional.ofNullable(
                        switch (name.charAt(name.length() - 1)) {
                            case '市' -> MunicipalityType.CITY;
                            case '町' -> MunicipalityType.TOWN;
                            case '村' -> MunicipalityType.VILLAGE;
                            case '区' -> MunicipalityType.SPECIAL_WARD;
                            default -> null;
                        });
    }

    /** Digits of a code on this sheet: a list with check digits has six, the others five. */
    private static int codeLength(Grid sheet, ListHead head) {
        boolean longCodes = sheet.rows().stream()
                .flatMap(cells -> head.cell(Item.CODE, cells).stream())
                .anyMatch(cell -> digits(cell).length() == LONG_CODE
                        && DIGITS.matcher(digits(cell)).matches());
        return longCodes ? LONG_CODE : SHORT_CODE;
    }

    private static String code(String digits, int length) {
        return DIGITS.matcher(digits).matches() && digits.length() == length - 1 ? "0" + digits : digits;
    }

    private static String digits(SourceCell cell) {
        return CellText.normalised(CellText.of(cell));
    }

    /** A name is kept in the characters the list writes it in. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
