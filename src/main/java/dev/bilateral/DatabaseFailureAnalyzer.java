package dev.bilateral;

import dev.bilateral.common.Messages;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Explains why the database can't be opened. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final Messages MESSAGES = Messages.of(DatabaseFailureAnalyzer.class);
    /** H2: another process has the file open. */
    private static final int ALREADY_OPEN = 90020;

    private final Environment environment;

    DatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (cause.getErrorCode() == ALREADY_OPEN) {
            return analysis("locked", cause);
        }
        String state = String.valueOf(cause.getSQLState());
        if (state.startsWith("08")) {
            return analysis("unreachable", cause);
        }
        return state.startsWith("28") ? analysis("refused", cause) : null;
    }

    private FailureAnalysis analysis(String reason, SQLException cause) {
        String url = environment.getProperty("spring.datasource.url", "").split("[;?]", 2)[0];
        return new FailureAnalysis(
                MESSAGES.text("start.database." + reason, url),
                MESSAGES.text("start.database." + reason + ".action"),
                cause);
    }
}
