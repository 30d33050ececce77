package kurogo.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.DemoUserService;
import kurogo.access.OnBehalf;
import kurogo.access.Role;
import kurogo.access.UserAccount;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.OfficeDays;
import kurogo.followup.ActionService;
import kurogo.followup.ActionState;
import kurogo.followup.AgreedAction;
import kurogo.followup.Appointment;
import kurogo.followup.ContactBookService;
import kurogo.followup.Conversation;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationFilter;
import kurogo.followup.ConversationListService;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Keeping;
import kurogo.followup.MunicipalContact;
import kurogo.followup.NewAction;
import kurogo.followup.Notes;
import kurogo.followup.Participant;
import kurogo.followup.Resolution;
import kurogo.followup.Scope;
import kurogo.followup.Side;
import kurogo.review.FlagService;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the conversations of 見本県's official on record, with what was agreed in them; all of them or none. */
@Component
@Transactional
class DemoFollowUp {

    private static final String SECTION = Texts.in(Locale.JAPANESE).get("demo.section");
    private static final String POST = Texts.in(Locale.JAPANESE).get("demo.post");

    private final DemoUserService logins;
    private final ColleagueService colleagues;
    private final OnBehalf onBehalf;
    private final ConversationListService conversations;
    private final DraftService drafts;
    private final ActionService actions;
    private final ContactBookService contacts;
    private final FlagService flags;
    private final Clock clock;

    DemoFollowUp(
            DemoUserService logins,
            ColleagueService colleagues,
            OnBehalf onBehalf,
            ConversationListService conversations,
            DraftService drafts,
            ActionService actions,
            ContactBookService contacts,
            FlagService flags,
            Clock clock) {
        this.logins = logins;
        this.colleagues = colleagues;
        this.onBehalf = onBehalf;
        this.conversations = conversations;
        this.drafts = drafts;
        this.actions = actions;
        this.contacts = contacts;
        this.flags = flags;
        this.clock = clock;
    }

    /** Puts conversations on record where there are none yet. */
    void load(List<DemoConversation> told) {
        if (conversations.count(ConversationFilter.of(Scope.ALL)) > 0) {
            return;
        }
        UserAccount official = logins.of(Role.PREFECTURE_STAFF);
        Colleague me = colleagues.move(Colleague.named(official.id(), official.displayName()), SECTION, POST);
        onBehalf.of(me.id(), "", () -> {
            told.forEach(one -> keep(one, me));
            return me;
        });
    }

    private void keep(DemoConversation told, Colleague me) {
        List<TrackedFlag> about =
                told.flags().stream().flatMap(flag -> flag(told, flag).stream()).toList();
        ConversationContent content = content(told, me, about);
        List<NewAction> agreed =
                told.actions().stream().map(action -> action(action, me, about)).toList();
        Draft draft = drafts.begin(Draft.Work.agreeing(content, agreed));
        switch (drafts.keep(draft, Resolution.NONE)) {
            case Keeping.Sharing all -> follow(told, drafts.keep(draft, Resolution.NONE.sharing(all)));
            case Keeping kept -> follow(told, kept);
        }
    }

    private void follow(DemoConversation told, Keeping keeping) {
        if (keeping instanceof Keeping.Kept(Conversation kept, var merged)) {
            told.actions().forEach(action -> follow(action, kept));
        }
    }

    /** The newest flag still open; only one on the municipality itself may be named. */
    private Optional<TrackedFlag> flag(DemoConversation told, DemoConversation.About about) {
        MunicipalityCode code = new MunicipalityCode(
                about.municipality().orElseGet(() -> told.municipalities().getFirst()));
        return flags.ofMunicipality(code).stream()
                .filter(flag -> flag.state().isOpen())
                .filter(flag -> flag.finding().rule() == about.rule())
                .filter(flag -> flag.finding().programme().equals(about.programme()))
                .findFirst();
    }

    private ConversationContent content(DemoConversation told, Colleague me, List<TrackedFlag> about) {
        return new ConversationContent(
                told.title(),
                told.state(),
                new Appointment(
                        day(told.day()),
                        Optional.of(told.begins()),
                        Optional.of(told.minutes()),
                        told.way(),
                        told.place()),
                told.support(),
                told.codes(),
                about.stream().map(TrackedFlag::id).toList(),
                told.topics(),
                Stream.concat(
                                Stream.of(Participant.of(me)),
                                told.with().stream().map(this::contact).map(Participant::of))
                        .toList(),
                new Notes(told.asked(), told.said(), told.assessment()),
                told.visibility());
    }

    private MunicipalContact contact(DemoConversation.Person person) {
        MunicipalityCode code = new MunicipalityCode(person.municipality());
        return contacts.of(List.of(code)).stream()
                .filter(known -> known.person().name().equals(person.name()))
                .findFirst()
                .orElseGet(() -> contacts.add(
                        code,
                        new MunicipalContact.Person(
                                person.name(),
                                person.section(),
                                person.post(),
                                "",
                                "",
                                person.managerForMonths().isPresent(),
                                person.managerForMonths().map(JapanTime.today(clock)::minusMonths))));
    }

    private NewAction action(DemoConversation.Agreed agreed, Colleague me, List<TrackedFlag> about) {
        MunicipalityCode code = new MunicipalityCode(agreed.municipality());
        boolean ours = agreed.side() == Side.US;
        return new NewAction(
                code,
                agreed.what(),
                agreed.side(),
                Optional.of(me.id()).filter(id -> ours),
                agreed.person().orElseGet(me::name),
                day(agreed.due()),
                about.stream()
                        .filter(flag -> flag.finding().municipality().equals(code))
                        .map(TrackedFlag::id)
                        .toList());
    }

    private void follow(DemoConversation.Agreed told, Conversation kept) {
        AgreedAction agreed = actions.of(kept).stream()
                .filter(action -> action.agreed().what().equals(told.what()))
                .findFirst()
                .orElseThrow();
        AgreedAction moved = told.state() == ActionState.OPEN
                ? agreed
                : actions.move(agreed, told.state(), told.result().orElse(""));
        told.postponedTo()
                .ifPresent(day -> actions.postpone(
                        moved, day(day), told.postponedBecause().orElseThrow()));
    }

    private LocalDate day(int fromToday) {
        return OfficeDays.onOrAfter(JapanTime.today(clock).plusDays(fromToday));
    }
}
