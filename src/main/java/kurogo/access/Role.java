package kurogo.access;

/** What a person comes for, and so what they may do. */
public enum Role {
    /** 都道府県職員: collects reports, reads flags, holds conversations. */
    PREFECTURE_STAFF,
    /** 研修担当: plans courses. */
    TRAINER,
    /** 分析担当: compares and exports. */
    ANALYST,
    /** 市町村担当者: hands in one municipality's reports and sees that municipality only. */
    MUNICIPAL_REPORTER,
    /** 閲覧者: reads. */
    VIEWER,
    /** 管理者: users, rounds, rule sets, master data; may do whatever staff may. */
    ADMINISTRATOR
}
