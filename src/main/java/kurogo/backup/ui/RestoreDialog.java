package kurogo.backup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import kurogo.backup.Backup;
import kurogo.backup.BackupContents;
import kurogo.backup.KeptAs;
import kurogo.calendar.JapanTime;
import kurogo.text.Texts;

/** What a backup holds beside what is there now, what will be lost, and the last question before it is put back. */
final class RestoreDialog extends Dialog {

    private final transient Texts texts;

    RestoreDialog(
            Backup backup, BackupContents found, BackupContents present, KeptAs kept, Runnable restore, Texts texts) {
        this.texts = texts;
        setHeaderTitle(texts.get("backup.restore.title", JapanTime.written(backup.madeAt())));
        setWidth("40rem");
        add(
                new Paragraph(texts.get("backup.restore.sound")),
                table(found, present),
                new Paragraph(texts.get("backup.restore.loss")),
                new Paragraph(texts.of("backup", kept)),
                new Paragraph(texts.get("backup.restore.how")));
        Button confirm = new Button(texts.get("backup.restore.confirm"), pressed -> {
            close();
            restore.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Button leave = new Button(texts.get("backup.restore.leave"), pressed -> close());
        leave.setAutofocus(true);
        getFooter().add(leave, confirm);
    }

    private NativeTable table(BackupContents found, BackupContents present) {
        NativeTableHeader head = new NativeTableHeader(new NativeTableRow(
                new NativeTableCell(), number("backup.restore.found"), number("backup.restore.present")));
        NativeTableBody body = new NativeTableBody();
        body.add(
                row("reports", count(found.reports()), count(present.reports())),
                row("flags", count(found.flags()), count(present.flags())),
                row("conversations", count(found.conversations()), count(present.conversations())),
                row("entries", count(found.entries()), count(present.entries())),
                row("latest", latest(found), latest(present)),
                row("schema", found.schema(), present.schema()));
        NativeTable table = new NativeTable();
        table.add(head, body);
        table.addClassName("kurogo-count-table");
        return table;
    }

    private NativeTableRow row(String what, String... values) {
        NativeTableRow row = new NativeTableRow(heading(texts.get("backup.contents." + what), "row"));
        Stream.of(values).map(NativeTableCell::new).forEach(row::add);
        return row;
    }

    private NativeTableHeaderCell number(String words) {
        NativeTableHeaderCell cell = heading(texts.get(words), "col");
        cell.addClassName("kurogo-number");
        return cell;
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String count(long number) {
        return texts.get("backup.count", number);
    }

    private static String latest(BackupContents contents) {
        return contents.latest().map(JapanTime::written).orElse("－");
    }
}
