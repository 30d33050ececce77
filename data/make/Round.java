import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The reporting rounds of the demo, as they came due: four whole years and three first halves, the last of them still open. */
enum Round {
    R4(4, false, "2023-04-17", "2023-05-31"),
    R5(5, false, "2024-04-15", "2024-05-31"),
    R6_H1(6, true, "2024-10-07", "2024-10-31"),
    R6(6, false, "2025-04-14", "2025-05-30"),
    R7_H1(7, true, "2025-10-06", "2025-10-31"),
    R7(7, false, "2026-04-13", "2026-05-29"),
    R8_H1(8, true, "2026-10-05", "2026-10-30");

    private final int reiwa;
    private final boolean half;
    private final LocalDate opens;
    private final LocalDate due;

    Round(int reiwa, boolean half, String opens, String due) {
        this.reiwa = reiwa;
        this.half = half;
        this.opens = LocalDate.parse(opens);
        this.due = LocalDate.parse(due);
    }

    /** As files and folders are named: R7, R8-H1. */
    String key() {
        return name().replace('_', '-');
    }

    /** Years since the first of the demo. */
    int year() {
        return reiwa - 4;
    }

    /** The round that asked about the whole of the same year, where there was one; else this one. */
    Round ofTheYear() {
        return wholeYear(reiwa).orElse(this);
    }

    /** The round that asked about the whole of the year before. */
    Optional<Round> ofTheYearBefore() {
        return wholeYear(reiwa - 1);
    }

    private static Optional<Round> wholeYear(int reiwa) {
        return Arrays.stream(values())
                .filter(round -> !round.half && round.reiwa == reiwa)
                .findFirst();
    }

    int fiscalYear() {
        return 2018 + reiwa;
    }

    /** 令和7年度. */
    String yearName() {
        return "令和" + reiwa + "年度";
    }

    /** 年間 or 上半期. */
    String partName() {
        return half ? "上半期" : "年間";
    }

    String part() {
        return half ? "FIRST_HALF" : "ANNUAL";
    }

    /** Months from April on it asks about. */
    int months() {
        return half ? 6 : 12;
    }

    LocalDate opens() {
        return opens;
    }

    LocalDate due() {
        return due;
    }

    /** Last day it asks about. */
    LocalDate lastDay() {
        return LocalDate.of(fiscalYear(), 4, 1).plusMonths(months()).minusDays(1);
    }

    /** Whether the form also asks for 包括的相談支援事業 and 地域づくり事業. */
    boolean asksForFive() {
        return reiwa >= 7;
    }
}
