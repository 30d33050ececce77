package kurogo.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.IssuedPassword;
import kurogo.access.OnBehalf;
import kurogo.access.OwnAccountService;
import kurogo.access.Role;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.benchmark.Stopwatch.Contestant;
import kurogo.benchmark.Stopwatch.Taken;
import kurogo.calendar.FiscalYear;
import kurogo.followup.ActionFilter;
import kurogo.followup.ActionService;
import kurogo.followup.CalendarFeedService;
import kurogo.followup.CalendarService;
import kurogo.followup.ConversationFilter;
import kurogo.followup.ConversationListService;
import kurogo.followup.FlagFollowUpService;
import kurogo.followup.FollowUpReportService;
import kurogo.followup.PlanService;
import kurogo.followup.Scope;

/** Lists and the calendar of follow-up over many conversations and agreed actions, as a member of staff sees them. */
public final class FollowUpBenchmark {

    private static final int PAGE = 50;
    private static final int ENTRIES_A_DAY = 5;
    private static final int MONTHS_WITHOUT_CONTACT = 6;
    private static final String SECTION = "section3";
    private static final String OWN_PASSWORD = "seven umbrellas dry quietly";

    private FollowUpBenchmark() {}

    /** Arguments: number of conversations, actions a conversation, rounds of measuring. */
    public static void main(String[] arguments) throws Exception {
        int conversations = Integer.parseInt(arguments[0]);
        int actionsEach = Integer.parseInt(arguments[1]);
        try (Program program = Program.start()) {
            long staff = hire(program);
            new FollowUpSurroundings(program.bean(DataSource.class), staff).plant();
            new FollowUpSeed(program.bean(DataSource.class), staff).plant(conversations, actionsEach);
            Map<String, Taken> medians =
                    new Stopwatch(Integer.parseInt(arguments[2])).medians(contestants(program, staff));
            System.out.printf("%,d conversations, %,d actions%n", conversations, conversations * actionsEach);
            medians.forEach((name, taken) -> System.out.println("  " + name + ": " + taken));
        }
    }

    private static long hire(Program program) {
        return program.doing(() -> {
            UserProfile profile = new UserProfile("staff", "staff", Role.PREFECTURE_STAFF, Optional.empty(), true);
            IssuedPassword issued = program.bean(UserService.class).create(profile);
            long id = issued.account().id();
            program.bean(OnBehalf.class).of(id, "", () -> {
                program.bean(OwnAccountService.class).changePassword(issued.password(), OWN_PASSWORD);
                return id;
            });
            program.bean(ColleagueService.class).move(Colleague.named(id, "staff"), SECTION, "");
            return id;
        });
    }

    private static List<Contestant> contestants(Program program, long staff) {
        ConversationListService lists = program.bean(ConversationListService.class);
        ActionService actions = program.bean(ActionService.class);
        CalendarService calendar = program.bean(CalendarService.class);
        LocalDate first = LocalDate.of(2026, 6, 1);
        List<Contestant> contestants = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            ConversationFilter filter = ConversationFilter.of(scope);
            ActionFilter undone = ActionFilter.of(scope, ActionFilter.UNDONE);
            contestants.add(as(program, staff, "conversations, count, " + scope, () -> (long) lists.count(filter)));
            contestants.add(as(program, staff, "conversations, first page, " + scope, () ->
                    (long) lists.page(filter, 0, PAGE).size()));
            contestants.add(as(program, staff, "actions by state, " + scope, () -> (long)
                    actions.countByState(ActionFilter.of(scope, Set.of())).size()));
            contestants.add(as(program, staff, "actions to do, first page, " + scope, () ->
                    (long) actions.page(undone, 0, PAGE).size()));
            contestants.add(as(
                    program,
                    staff,
                    "calendar, a month, " + scope,
                    () -> (long) calendar.days(first, first.plusDays(41), scope, ENTRIES_A_DAY)
                            .size()));
        }
        contestants.add(as(
                program, staff, "conversations, last page listed, ALL", () -> (long)
                        lists.page(ConversationFilter.of(Scope.ALL), ConversationListService.MOST_LISTED - PAGE, PAGE)
                                .size()));
        contestants.add(as(program, staff, "whom to talk to next", () ->
                (long) program.bean(PlanService.class).plan().lines().size()));
        contestants.addAll(ofFlagsAndFigures(program, staff));
        return contestants;
    }

    private static List<Contestant> ofFlagsAndFigures(Program program, long staff) {
        FlagFollowUpService flags = program.bean(FlagFollowUpService.class);
        CalendarFeedService feeds = program.bean(CalendarFeedService.class);
        FollowUpReportService reports = program.bean(FollowUpReportService.class);
        String subscription = program.bean(OnBehalf.class).of(staff, "", feeds::issue);
        List<Contestant> contestants = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            contestants.add(as(program, staff, "flags that ask to be resolved, " + scope, () ->
                    (long) flags.askingToBeResolved(scope, Optional.empty()).count()));
        }
        contestants.add(new Contestant("subscription, read again", () ->
                (long) feeds.feed(subscription, Locale.JAPANESE).orElseThrow().length()));
        contestants.add(as(
                program,
                staff,
                "report on a fiscal year",
                () -> (long) reports.of(new FiscalYear(2025), MONTHS_WITHOUT_CONTACT)
                        .support()
                        .size()));
        return contestants;
    }

    private static Contestant as(Program program, long staff, String name, Supplier<Long> work) {
        OnBehalf onBehalf = program.bean(OnBehalf.class);
        return new Contestant(name, () -> onBehalf.of(staff, "", work));
    }
}
