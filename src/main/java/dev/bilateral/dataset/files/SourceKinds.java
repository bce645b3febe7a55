package dev.bilateral.dataset.files;

import java.util.List;

/** What kinds of documents there are. */
public final class SourceKinds {

    public static final String STATISTICS = "statistics";

    /** In the order in which they are offered. */
    public static final List<String> ALL =
            List.of("official", STATISTICS, "news-agency", "press", "think-tank", "newsletter", "unattributed", "copy");

    private SourceKinds() {}
}
