package kurogo.api;

import java.util.Arrays;
import java.util.List;
import kurogo.access.Role;

/** A part of what other programs may read. A token opens the parts its owner chose, and of them only what the owner may see. */
public enum ApiScope {
    /** 市町村: the list, residents, status. */
    MUNICIPALITIES,
    /** 報告: rounds, where each municipality stands, the figures that count. */
    REPORTS,
    /** 指摘 with their evidence. */
    FLAGS,
    /** 保存した図. */
    FIGURES;

    /** The parts of which somebody may see anything: reporters see neither flags nor figures. */
    public static List<ApiScope> of(Role role) {
        return role == Role.MUNICIPAL_REPORTER
                ? List.of(MUNICIPALITIES, REPORTS)
                : Arrays.stream(values()).toList();
    }
}
