package kurogo.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.training.rule.Stay;
import org.junit.jupiter.api.Test;

/** Lists as Teams, Zoom and Webex write them, with people made up. */
class MeetingListReaderTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 9);

    private static final String TEAMS = """
            1. Summary
            Meeting title\t管理職研修
            Attended participants\t2
            Start time\t6/9/27, 9:55:02 AM
            End time\t6/9/27, 1:02:12 PM
            Meeting duration\t3h 7m 10s
            Average attendance time\t2h 31m 3s

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
            浅見　明\t6/9/27, 9:58:00 AM\t6/9/27, 12:59:05 PM\t3h 1m 5s\ta@city.example\ta@city.example\tPresenter
            花田　二\t6/9/27, 10:00:00 AM\t6/9/27, 11:40:00 AM\t1h 30m 0s\tf@town.example\tf@town.example\tAttendee

            3. In-Meeting Activities
            Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
            浅見　明\t6/9/27, 9:58:00 AM\t6/9/27, 12:59:05 PM\t3h 1m 5s\ta@city.example\tPresenter
            花田　二\t6/9/27, 10:00:00 AM\t6/9/27, 11:00:00 AM\t1h 0m 0s\tf@town.example\tAttendee
            花田　二\t6/9/27, 11:10:00 AM\t6/9/27, 11:40:00 AM\t30m 0s\tf@town.example\tAttendee
            """;

    private static final String TEAMS_JAPANESE = """
            1. 要約
            会議のタイトル\t管理職研修
            参加者数\t2
            開始時刻\t2027/6/9 9:55:02
            会議の期間\t3 時間 7 分 10 秒
            平均参加時間\t2 時間 31 分 3 秒

            2. 参加者
            名前\t最初の参加\t最後の退出\t会議中の期間\tメール\t参加者 ID (UPN)\t役割
            浅見　明\t2027/6/9 9:58:00\t2027/6/9 12:59:05\t3 時間 1 分 5 秒\ta@city.example\t\t発表者
            花田　二\t2027/6/9 10:00:00\t2027/6/9 11:40:00\t1 時間 30 分\tf@town.example\t\t出席者

            3. 会議中のアクティビティ
            名前\t参加時刻\t退出時刻\t期間\tメール\t役割
            浅見　明\t2027/6/9 9:58:00\t2027/6/9 12:59:05\t3 時間 1 分 5 秒\ta@city.example\t発表者
            花田　二\t2027/6/9 10:00:00\t2027/6/9 11:00:00\t1 時間\tf@town.example\t出席者
            """;

    private static final String ZOOM = """
            Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
            912 3456 7890,管理職研修,06/09/2027 09:55:02 AM,06/09/2027 01:02:12 PM,host@pref.example,188,3

            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room
            浅見　明,a@city.example,06/09/2027 09:50:00 AM,06/09/2027 09:58:00 AM,8,Yes,,Yes
            浅見　明,a@city.example,06/09/2027 09:58:00 AM,06/09/2027 12:58:00 PM,180,Yes,,No
            花田　二 (hanada),,06/09/2027 10:00:00 AM,06/09/2027 11:00:00 AM,60,Yes,,No
            花田　二 (hanada),,06/09/2027 10:30:00 AM,06/09/2027 11:30:00 AM,60,Yes,,No
            """;

    private static final String ZOOM_JAPANESE = """
            ミーティングID,トピック,開始時刻,終了時刻,ユーザーのメールアドレス,期間（分）,参加者
            912 3456 7890,管理職研修,2027/06/09 09:55:02,2027/06/09 13:02:12,host@pref.example,188,2

            名前（元の名前）,ユーザーのメールアドレス,参加時刻,退出時刻,期間（分）,ゲスト
            浅見　明,a@city.example,2027/06/09 09:58:00,2027/06/09 12:58:00,180,はい
            花田　二,,2027/06/09 10:00:00,2027/06/09 11:30:00,90,はい
            """;

    private static final String WEBEX = """
            "Meeting Name","Meeting Start Time","Meeting End Time","Name","Attendee Email","Join Time","Leave Time","Attendance Duration","Connection Type"
            "管理職研修","=\"\"2027-06-09 09:55:02\"\"","=\"\"2027-06-09 13:02:12\"\"","浅見　明","a@city.example","=\"\"2027-06-09 09:58:00\"\"","=\"\"2027-06-09 12:58:00\"\"","180 mins","Desktop app"
            "管理職研修","=\"\"2027-06-09 09:55:02\"\"","=\"\"2027-06-09 13:02:12\"\"","花田　二","f@town.example","=\"\"2027-06-09 10:00:00\"\"","=\"\"2027-06-09 11:02:00\"\"","62 mins","Web app"
            """;

    private static final String TEAMS_BEFORE = """
            Full Name\tUser Action\tTimestamp
            浅見　明\tJoined before\t6/9/2027, 9:58:00 AM
            花田　二\tJoined\t6/9/2027, 10:00:00 AM
            花田　二\tLeft\t6/9/2027, 11:00:00 AM
            花田　二\tJoined\t6/9/2027, 11:10:00 AM
            花田　二\tLeft\t6/9/2027, 11:40:00 AM
            森　三\tJoined\t6/9/2027, 12:00:00 PM
            森　三\tLeft\t6/9/2027, 12:59:00 PM
            """;

    private static final String TEAMS_BEFORE_JAPANESE = """
            氏名\tユーザー操作\tタイムスタンプ
            浅見　明\t以前に参加\t2027/6/9 9:58:00
            花田　二\t参加\t2027/6/9 10:00:00
            花田　二\t退出\t2027/6/9 11:00:00
            花田　二\t参加\t2027/6/9 11:10:00
            花田　二\t退出\t2027/6/9 11:40:00
            森　三\t参加\t2027/6/9 12:00:00
            森　三\t退出\t2027/6/9 12:59:00
            """;

    private static List<Stay> read(String list, Charset charset) {
        return new MeetingListReader().read("list.csv", list.getBytes(charset), Set.of(DAY));
    }

    private static Map<String, Integer> minutes(List<Stay> stays) {
        Map<String, List<Stay>> byName =
                stays.stream().collect(Collectors.groupingBy(Stay::name, LinkedHashMap::new, Collectors.toList()));
        Map<String, Integer> minutes = new LinkedHashMap<>();
        byName.forEach((name, all) -> minutes.put(name, Stay.minutes(all)));
        return minutes;
    }

    @Test
    void theSecondTimeTeamsTellsOfThePeopleIsNotCountedAgain() {
        for (String list : List.of(TEAMS, TEAMS_JAPANESE)) {
            List<Stay> stays = read("\uFEFF" + list, StandardCharsets.UTF_16LE);
            assertThat(minutes(stays)).isEqualTo(Map.of("浅見　明", 181, "花田　二", 90));
            assertThat(stays).extracting(Stay::day).containsOnly(Optional.of(DAY));
        }
    }

    @Test
    void whatZoomSaysOfTheWholeMeetingIsNobodyAndTwoDevicesAreOnePerson() {
        assertThat(minutes(read(ZOOM, StandardCharsets.UTF_8))).isEqualTo(Map.of("浅見　明", 180, "花田　二 (hanada)", 90));
        assertThat(minutes(read(ZOOM_JAPANESE, StandardCharsets.UTF_8))).isEqualTo(Map.of("浅見　明", 180, "花田　二", 90));
    }

    @Test
    void theNameOfAWebexMeetingIsNobodys() {
        assertThat(minutes(read(WEBEX, StandardCharsets.UTF_8))).isEqualTo(Map.of("浅見　明", 180, "花田　二", 62));
    }

    @Test
    void inTheOlderListsOfTeamsEachComingEndsWithItsLeavingAndOneNobodySawWithTheList() {
        for (String list : List.of(TEAMS_BEFORE, TEAMS_BEFORE_JAPANESE)) {
            List<Stay> stays = read("\uFEFF" + list, StandardCharsets.UTF_16LE);
            assertThat(minutes(stays)).isEqualTo(Map.of("浅見　明", 181, "花田　二", 90, "森　三", 59));
            assertThat(stays).hasSize(4).extracting(Stay::day).containsOnly(Optional.of(DAY));
        }
    }

    @Test
    void ofTwoWaysToReadADateTheDayOfTheSessionIsMeant() {
        String list = "Name,Join Time,Leave Time\n浅見 明,9/6/2027 10:00,9/6/2027 11:00\n";
        assertThat(read(list, StandardCharsets.UTF_8)).singleElement().satisfies(stay -> {
            assertThat(stay.day()).contains(DAY);
            assertThat(stay.minutes()).isEqualTo(60);
            assertThat(stay.span().orElseThrow().from()).isEqualTo(LocalDateTime.of(2027, 6, 9, 10, 0));
        });
    }

    @Test
    void aFileWithoutNamesAndTimesIsNoList() {
        assertThat(read("a,b\n1,2\n", StandardCharsets.UTF_8)).isEmpty();
        assertThat(read("Name,Email\n浅見,a@city.example\n", StandardCharsets.UTF_8))
                .isEmpty();
    }
}
