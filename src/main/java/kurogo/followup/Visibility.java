package kurogo.followup;

/** Who may read a conversation. */
public enum Visibility {
    /** 所属内: the section of whoever holds it. */
    SECTION,
    /** 庁内: all people of the prefecture. */
    ALL,
    /** 議事録として市町村と共有: the municipalities too, without our assessment. */
    SHARED
}
