package dev.bilateral.dataset.files;

import dev.bilateral.common.Messages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains that there is no folder of datasets where one was set. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class FolderFailureAnalyzer extends AbstractFailureAnalyzer<NoDatasetFolder> {

    private static final Messages MESSAGES = Messages.of(FolderFailureAnalyzer.class);

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoDatasetFolder cause) {
        return new FailureAnalysis(
                MESSAGES.text("start.folder", cause.root()), MESSAGES.text("start.folder.action"), cause);
    }
}
