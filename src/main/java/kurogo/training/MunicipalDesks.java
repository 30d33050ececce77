package kurogo.training;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ContactBookService;
import kurogo.followup.MunicipalContact;
import kurogo.reminder.MailPost;
import kurogo.report.ContactService;
import kurogo.report.answers.ContactAnswers;
import org.springframework.stereotype.Component;

/** Where municipalities are reached: by whom their last counted report names, as when they are reminded of reports, or else whom the book of contacts holds. */
@Component
class MunicipalDesks {

    private final ContactService reported;
    private final ContactBookService book;
    private final MailPost post;

    MunicipalDesks(ContactService reported, ContactBookService book, MailPost post) {
        this.reported = reported;
        this.book = book;
        this.post = post;
    }

    Map<MunicipalityCode, MunicipalDesk> of(Collection<MunicipalityCode> municipalities) {
        if (municipalities.isEmpty()) {
            return Map.of();
        }
        Map<MunicipalityCode, ContactAnswers> named = reported.latest();
        Map<MunicipalityCode, List<MunicipalContact>> known = book.of(municipalities).stream()
                .filter(contact -> !contact.gone())
                .collect(Collectors.groupingBy(MunicipalContact::municipality));
        return municipalities.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> desk(Optional.ofNullable(named.get(code)), known.getOrDefault(code, List.of()))));
    }

    private MunicipalDesk desk(Optional<ContactAnswers> named, List<MunicipalContact> known) {
        return new MunicipalDesk(
                first(
                        named.map(ContactAnswers::email),
                        known.stream().map(contact -> contact.person().email()),
                        post::reaches),
                first(
                        named.map(ContactAnswers::phone),
                        known.stream().map(contact -> contact.person().phone()),
                        phone -> !phone.isBlank()));
    }

    private static String first(Optional<String> named, Stream<String> known, Predicate<String> fits) {
        return Stream.concat(named.stream(), known).filter(fits).findFirst().orElse("");
    }
}
