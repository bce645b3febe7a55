package dev.bilateral.security;

import dev.bilateral.common.Messages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains what is wrong with the first password that was set. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PasswordFailureAnalyzer extends AbstractFailureAnalyzer<UnusablePassword> {

    private static final Messages MESSAGES = Messages.of(PasswordFailureAnalyzer.class);

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusablePassword cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), MESSAGES.text("start.password.action"), cause);
    }
}
