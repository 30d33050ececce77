package kurogo.administration.ui;

import kurogo.text.Texts;

/** What was done to what, in words. What has none yet, such as an action of an earlier version, is shown as it was written. */
record AuditWords(Texts texts) {

    String action(String code) {
        return texts.find("audit.action." + code).orElse(code);
    }

    /** {@code round/5} as 報告回 5. */
    String subject(String written) {
        int slash = written.indexOf('/');
        String kind = slash < 0 ? written : written.substring(0, slash);
        String rest = slash < 0 ? "" : written.substring(slash + 1);
        return texts.find("audit.subject." + kind)
                .map(word -> rest.isEmpty() ? word : word + " " + rest)
                .orElse(written);
    }
}
