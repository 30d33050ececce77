package kurogo.reminder.ui;

import java.security.SecureRandom;
import java.util.HexFormat;
import kurogo.access.PersonalDataService;
import kurogo.reminder.LetterService;
import kurogo.reminder.ReminderService;
import kurogo.reminder.ReminderTemplateService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the screen of reminders works with.
 *
 * @param letters finds whom to ask and writes to them
 * @param reminders hands letters over
 * @param templates the wordings
 * @param personal told who takes data of persons away
 * @param chance tells one press of a button from the next
 * @param address where municipalities reach the program; empty when they do by the address the person reached it by
 */
@Component
record ReminderWork(
        LetterService letters,
        ReminderService reminders,
        ReminderTemplateService templates,
        PersonalDataService personal,
        SecureRandom chance,
        @Value("${kurogo.address}") String address) {

    private static final int PRESS_BYTES = 16;

    /** A name no other press has. */
    String press() {
        byte[] bytes = new byte[PRESS_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
