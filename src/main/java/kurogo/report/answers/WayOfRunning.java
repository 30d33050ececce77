package kurogo.report.answers;

/** How a programme is run: 直営, 一部委託, 委託. */
public enum WayOfRunning {
    DIRECT,
    PARTLY_CONTRACTED,
    CONTRACTED
}
