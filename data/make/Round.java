import java.time.LocalDate;

/** The reporting rounds of the demo: four whole years and a first half. */
enum Round {
    R4(4, false, "2023-04-17", "2023-05-31"),
    R5(5, false, "2024-04-15", "2024-05-31"),
    R6(6, false, "2025-04-14", "2025-05-30"),
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
