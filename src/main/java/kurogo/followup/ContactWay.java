package kurogo.followup;

/** How a conversation is held. */
public enum ContactWay {
    /** 訪問: we go there. */
    VISIT,
    /** 来庁: they come here. */
    RECEPTION,
    /** オンライン. */
    ONLINE,
    /** 電話. */
    PHONE,
    /** メール. */
    MAIL,
    /** 会議体: a meeting several take part in. */
    MEETING
}
