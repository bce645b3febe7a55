package dev.bilateral;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the error stream why the application did not start, and what to do: no stack trace, no banner. */
class StartFailureReporter implements FailureAnalysisReporter {

    @Override
    @SuppressWarnings("SystemOut") // whoever starts it reads the console; a log line would bury the sentence
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println("Bilateral did not start: " + analysis.getDescription() + action);
    }
}
