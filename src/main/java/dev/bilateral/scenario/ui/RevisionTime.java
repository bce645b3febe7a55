package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** When a revision was saved, in UTC, since readers sit in many places. */
final class RevisionTime {

    private static final Messages MESSAGES = Messages.of(RevisionTime.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private RevisionTime() {}

    static Span of(Instant at) {
        OffsetDateTime utc = at.atOffset(ZoneOffset.UTC);
        return new Span(Text.unbroken(MESSAGES.text("time", Text.date(utc.toLocalDate()), CLOCK.format(utc))));
    }
}
