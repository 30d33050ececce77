package kurogo.followup.plan;

/** What speaks for talking to a municipality. */
public enum Factor {
    /** Open flags, of the newest report and since, that are 要確認; each counts, up to 10. */
    ALERTS(40, 10),
    /** The same that are 注意; each counts, up to 10. */
    CAUTIONS(15, 10),
    /** The same that are 参考; each counts, up to 10. */
    NOTES(3, 10),
    /** Whole months since the last conversation that was held, up to 24. */
    MONTHS_SINCE_CONTACT(4, 24),
    /** Never talked to, so far as is on record: 1 or 0. */
    NEVER_CONTACTED(60, 1),
    /** Agreed actions past their due day; each counts, up to 5. */
    OVERDUE_ACTIONS(20, 5),
    /** A manager less than a year in the post: 1 or 0. */
    NEW_MANAGER(15, 1),
    /** Nobody was ever reached by training: 1 or 0; nothing where training is not recorded. */
    NEVER_TRAINED(10, 1),
    /** Preparing for the programme (移行準備): 1 or 0. */
    PREPARING(20, 1);

    private final int usualWeight;
    private final int most;

    Factor(int usualWeight, int most) {
        this.usualWeight = usualWeight;
        this.most = most;
    }

    /** The weight that stands until an administrator sets another. */
    public int usualWeight() {
        return usualWeight;
    }

    /** The largest amount that counts. */
    public int most() {
        return most;
    }
}
