package kurogo.followup;

/** What the prefecture gave, by the kinds of 都道府県後方支援事業. */
public enum SupportKind {
    /** 助言・情報提供. */
    ADVICE,
    /** 庁内連携の調整支援. */
    COORDINATION,
    /** 連絡会議・市町村間のネットワークづくり. */
    NETWORK,
    /** 人材養成. */
    TRAINING,
    /** 専門職等の派遣. */
    SPECIALIST,
    /** 伴走的支援. */
    ALONGSIDE
}
