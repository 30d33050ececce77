package kurogo.report.answers;

/** 支援ニーズの把握: 把握し配置に反映, 把握したが未反映, 未把握. */
public enum NeedsAssessment {
    REFLECTED_IN_STAFFING,
    GRASPED_NOT_REFLECTED,
    NOT_GRASPED
}
