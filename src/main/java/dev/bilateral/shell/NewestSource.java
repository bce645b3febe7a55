package dev.bilateral.shell;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.Pins;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How fresh an edition is: its newest document, and how long ago that was. */
@Component
class NewestSource {

    private static final Messages MESSAGES = Messages.of(NewestSource.class);

    private final DatasetContents contents;
    private final Map<Map.Entry<DatasetId, DatasetVersionId>, List<PartialDate>> dates = new ConcurrentHashMap<>();

    NewestSource(DatasetContents contents) {
        this.contents = contents;
    }

    String line(Pins pins, DatasetVersionId newest) {
        return find(pins, newest)
                .map(date -> MESSAGES.text("edition.line", newest, Text.date(date), age(date)))
                .orElseGet(() -> MESSAGES.text("edition.line.noSource", newest));
    }

    private Optional<PartialDate> find(Pins pins, DatasetVersionId newest) {
        return pins.versions().entrySet().stream()
                .flatMap(pin -> dates.computeIfAbsent(Map.entry(pin.getKey(), pin.getValue()), this::dates).stream())
                .filter(date -> !date.lastDay().isAfter(newest.day()))
                .max(Comparator.naturalOrder());
    }

    /** Of the documents alone: a version may have a million rows, of which none is needed here. */
    private List<PartialDate> dates(Map.Entry<DatasetId, DatasetVersionId> pin) {
        return contents.sources(pin.getKey(), pin.getValue()).stream()
                .flatMap(source -> Optional.ofNullable(source.published()).stream())
                .distinct()
                .toList();
    }

    /** Of a month or a year no day is known: it was over by its last one. */
    private static String age(PartialDate date) {
        return MESSAGES.count(date.isDay() ? "edition.age" : "edition.age.atLeast", daysSince(date));
    }

    private static int daysSince(PartialDate date) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(date.lastDay(), LocalDate.now(Clock.systemUTC())));
    }
}
