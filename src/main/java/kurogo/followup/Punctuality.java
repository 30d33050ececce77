package kurogo.followup;

/**
 * How agreed actions due in some time were kept.
 *
 * @param onTime done by the day first agreed
 * @param late done after it
 * @param overdue not done, and past their due day
 * @param open not done, and not due yet
 * @param dropped dropped
 */
public record Punctuality(int onTime, int late, int overdue, int open, int dropped) {

    public int total() {
        return onTime + late + overdue + open + dropped;
    }
}
