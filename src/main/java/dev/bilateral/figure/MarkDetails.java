package dev.bilateral.figure;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.StatedText;
import java.util.ArrayList;
import java.util.List;

/** What is told of an observation when its mark is pointed at: the same lines on every chart. */
public final class MarkDetails {

    private static final Messages TEXTS = Messages.of(MarkDetails.class);

    private MarkDetails() {}

    /**
     * Number, who and in which sense, when said, what it refers to, base, document, note: each but the first with a word
     * that says what it is. Absent lines are left out; what has no number begins with what its series is about.
     */
    public static List<String> of(Observation o) {
        List<String> lines = new ArrayList<>();
        String quantity = StatedText.quantity(o);
        lines.add(quantity.isEmpty() ? o.series().title() : quantity);
        lines.add(TEXTS.text("details.who", StatedText.modality(o.modality()), o.who()));
        if (o.statedOn() != null) {
            lines.add(TEXTS.text("details.said", Text.date(o.statedOn())));
        }
        String refersTo = StatedText.refersTo(o);
        lines.add(o.period() == null ? refersTo : TEXTS.text("details.refers", refersTo));
        if (!o.base().isEmpty()) {
            lines.add(TEXTS.text("details.base", o.base()));
        }
        lines.add(document(o.source()));
        if (!o.note().isEmpty()) {
            lines.add(TEXTS.text("details.note", o.note()));
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static String document(Source source) {
        String publisher = source.publisher().isEmpty() ? source.title() : source.publisher();
        String key = source.isFounding() ? "details.founding" : "details.document";
        return publisher.isEmpty() ? "" : TEXTS.text(key, publisher);
    }
}
