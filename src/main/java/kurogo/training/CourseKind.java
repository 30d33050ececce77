package kurogo.training;

/** Whom a course is for. */
public enum CourseKind {
    /** 市町村管理職研修. */
    MUNICIPAL_MANAGER,
    /** 都道府県職員研修. */
    PREFECTURE_STAFF,
    /** 従事者研修. */
    WORKER,
    /** The prefecture's own. */
    OWN;

    /** Whether people of municipalities are offered it. */
    public boolean isForMunicipalities() {
        return this != PREFECTURE_STAFF;
    }
}
