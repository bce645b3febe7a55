package dev.bilateral.snapshot.verify.csv;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Counts the quotes and line breaks that a table needs, to see whether its file has others. */
final class Spelling {

    private final char delimiter;
    private long quotes;
    private long breaksInCells;

    Spelling(char delimiter) {
        this.delimiter = delimiter;
    }

    void add(List<String> fields) {
        fields.forEach(this::add);
    }

    private void add(String field) {
        boolean isQuoted = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '"') {
                quotes += 2;
            } else if (c == '\n' || c == '\r') {
                breaksInCells++;
            }
            isQuoted |= c == delimiter || c == '"' || c == '\n' || c == '\r';
        }
        if (isQuoted) {
            quotes += 2;
        }
    }

    Set<Form> forms(String text) {
        long found = 0;
        long lone = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isPair) {
                i++;
            } else if (c == '\n' || c == '\r') {
                lone++;
            } else if (c == '"') {
                found++;
            }
        }
        Set<Form> forms = EnumSet.noneOf(Form.class);
        if (found != quotes) {
            forms.add(Form.QUOTES);
        }
        if (lone > breaksInCells || !text.endsWith("\r\n")) {
            forms.add(Form.LINE_ENDS);
        }
        return forms;
    }
}
