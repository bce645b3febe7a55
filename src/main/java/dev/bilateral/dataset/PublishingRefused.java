package dev.bilateral.dataset;

import dev.bilateral.common.Problem;
import java.util.List;

/** Something can't be published or withdrawn. The message is a sentence that says what to do. */
public final class PublishingRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public PublishingRefused(String message) {
        this(message, List.of());
    }

    /** @param problems all rules that the rows break, in reading order */
    public PublishingRefused(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
