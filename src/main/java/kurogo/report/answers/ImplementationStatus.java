package kurogo.report.answers;

/** A municipality's status towards the multilayered support programme in a fiscal year: 実施, 移行準備, 未実施. */
public enum ImplementationStatus {
    IMPLEMENTING,
    PREPARING,
    NOT_IMPLEMENTING
}
