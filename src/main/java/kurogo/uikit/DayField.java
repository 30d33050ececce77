package kurogo.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kurogo.text.Texts;

/** A day to be chosen from a calendar or typed as 2027/5/31, with the words of the screen's language. */
public final class DayField extends DatePicker {

    private static final List<String> FORMATS = List.of("yyyy/MM/dd", "yyyy-MM-dd", "yyyy.MM.dd", "yyyyMMdd");

    private final String missing;

    public DayField(String label, Texts texts) {
        super(label);
        this.missing = texts.get("uikit.day.required");
        Locale language = texts.language();
        setI18n(new DatePickerI18n()
                .setDateFormats(
                        FORMATS.getFirst(), FORMATS.subList(1, FORMATS.size()).toArray(String[]::new))
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
                .setFirstDayOfWeek(0)
                .setToday(texts.get("uikit.day.today"))
                .setCancel(texts.get("uikit.day.cancel"))
                .setBadInputErrorMessage(texts.get("uikit.day.unreadable"))
                .setRequiredErrorMessage(missing)
                .setMinErrorMessage(texts.get("uikit.day.tooEarly"))
                .setMaxErrorMessage(texts.get("uikit.day.tooLate")));
    }

    /** Whether a day stands in it that can be taken; where none does, that is said at the field, and the keyboard goes there. */
    public boolean isAnswered() {
        if (isEmpty() && !isInvalid()) {
            setErrorMessage(missing);
            setInvalid(true);
        }
        return isReadable();
    }

    /** Whether nothing stands in it or a day that can be taken; the keyboard goes there where something else does. */
    public boolean isReadable() {
        boolean wrong = isInvalid() || isInputUnparsable();
        if (wrong) {
            focus();
        }
        return !wrong;
    }

    /** From Sunday on. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
