package kurogo.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.Match;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.answer.PlainCell;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.training.BlockedListColumns.Column;
import kurogo.training.BlockedListRow.Fault;
import kurogo.training.BlockedListRow.Flaw;

/** One line of a list of blocked days while it is read. */
final class BlockedListLine {

    /** An assembly may be in session all year (通年会期); what is longer has a wrong year in it. */
    private static final int MOST_DAYS = 366;

    private static final Set<String> ALL = Set.of("県全体", "全県", "全市町村", "wholeprefecture");

    private final Grid sheet;
    private final int row;
    private final BlockedListColumns columns;
    private final List<Flaw> flaws = new ArrayList<>();

    /** Whose days they are: of a municipality, or of the whole prefecture. */
    private record Whose(Optional<MunicipalityCode> municipality) {}

    BlockedListLine(Grid sheet, int row, BlockedListColumns columns) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
    }

    /**
     * What it says.
     *
     * @param own the municipality it has to be about where it may be about no other; it need not be named then
     */
    BlockedListRow read(MunicipalityDirectory directory, Optional<MunicipalityCode> own) {
        Optional<Whose> whose = whose(directory, own);
        Optional<LocalDate> first = day(Column.FIRST);
        Optional<LocalDate> last = cell(Column.LAST).isEmpty() ? first : day(Column.LAST);
        first.ifPresent(begins -> last.ifPresent(ends -> requireLength(begins, ends)));
        Optional<BlockedPeriod.Kind> kind = kind();
        String note = text(Column.NOTE);
        if (note.length() > BlockedPeriodService.LONGEST_NOTE) {
            flaw(Fault.NOTE_TOO_LONG, Column.NOTE);
        }
        Optional<BlockedPeriod> period = whose.flatMap(of -> kind.flatMap(why -> first.flatMap(
                begins -> last.map(ends -> new BlockedPeriod(0, of.municipality(), why, begins, ends, note, 0)))));
        return new BlockedListRow(row + 1, period, flaws);
    }

    private SourceCell cell(Column column) {
        return columns.cell(sheet, row, column);
    }

    private String text(Column column) {
        return CellText.shown(cell(column)).strip();
    }

    private void flaw(Fault fault, Column column) {
        flaws.add(new Flaw(fault, columns.address(row, column).toString(), text(column)));
    }

    private Optional<Whose> whose(MunicipalityDirectory directory, Optional<MunicipalityCode> own) {
        String code = text(Column.CODE);
        String name = text(Column.WHOSE);
        Column column = columns.has(Column.WHOSE) ? Column.WHOSE : Column.CODE;
        if (code.isEmpty() && name.isEmpty()) {
            if (own.isEmpty()) {
                flaw(Fault.WHOSE_MISSING, column);
            }
            return own.map(one -> new Whose(Optional.of(one)));
        }
        Optional<Whose> said = ALL.contains(BlockedListColumns.plain(cell(Column.WHOSE)))
                ? Optional.of(new Whose(Optional.empty()))
                : found(directory.resolve(code, name));
        if (said.isEmpty()) {
            flaw(Fault.WHOSE_UNKNOWN, column);
        } else if (own.isPresent() && !said.get().municipality().equals(own)) {
            flaw(Fault.WHOSE_ELSEWHERE, column);
        }
        return said;
    }

    /** Only what is meant for certain. */
    private static Optional<Whose> found(Match match) {
        return match instanceof Match.Found(Municipality found, boolean ignored)
                ? Optional.of(new Whose(Optional.of(found.code())))
                : Optional.empty();
    }

    private Optional<LocalDate> day(Column column) {
        Optional<LocalDate> day = PlainCell.day(cell(column));
        if (day.isEmpty()) {
            flaw(cell(column).isEmpty() ? Fault.DAY_MISSING : Fault.DAY_UNREADABLE, column);
        }
        return day;
    }

    private void requireLength(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            flaw(Fault.ENDS_BEFORE, Column.LAST);
        } else if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            flaw(Fault.TOO_LONG, Column.LAST);
        }
    }

    /** A list without such a column is one of assemblies. */
    private Optional<BlockedPeriod.Kind> kind() {
        if (!columns.has(Column.KIND)) {
            return Optional.of(BlockedPeriod.Kind.ASSEMBLY);
        }
        Optional<BlockedPeriod.Kind> kind = BlockedListKinds.in(BlockedListColumns.plain(cell(Column.KIND)));
        if (kind.isEmpty()) {
            flaw(Fault.KIND_UNKNOWN, Column.KIND);
        }
        return kind;
    }
}
