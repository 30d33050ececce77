package kurogo.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.DayRemark;
import kurogo.followup.Remark;

/** What is said of a day beside what is planned for it, a quiet line each that opens whom it is about. */
final class DayRemarks extends Div {

    DayRemarks(List<DayRemark> remarks, FollowUpWords words) {
        addClassName("kurogo-remarks");
        remarks.forEach(remark -> add(line(remark, words)));
    }

    /** Of many municipalities nobody asks who they are; they are named once somebody does. */
    private static NativeDetails line(DayRemark remark, FollowUpWords words) {
        UnorderedList who = new UnorderedList();
        NativeDetails line = new NativeDetails(summary(remark, words), who);
        line.addToggleListener(toggle -> {
            if (toggle.isOpened() && who.getComponentCount() == 0) {
                remark.remarks().forEach(one -> who.add(new ListItem(words(one, words))));
            }
        });
        return line;
    }

    private static String summary(DayRemark remark, FollowUpWords words) {
        List<MunicipalityCode> some = remark.municipalities();
        String many =
                some.size() == 1 ? words.name(some.getFirst()) : words.get("calendar.municipalities", some.size());
        List<String> whose = Stream.of(
                        remark.isOfAll() ? words.get("calendar.prefecture") : "", some.isEmpty() ? "" : many)
                .filter(part -> !part.isEmpty())
                .toList();
        return words.get("calendar.remark", remark.what(), String.join(words.get("between"), whose));
    }

    private static String words(Remark remark, FollowUpWords words) {
        String whose = remark.whose().map(words::name).orElseGet(() -> words.get("calendar.prefecture"));
        return remark.note().isBlank() ? whose : words.get("calendar.remark.noted", whose, remark.note());
    }
}
