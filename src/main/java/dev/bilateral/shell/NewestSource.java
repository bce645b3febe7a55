package dev.bilateral.shell;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How fresh an edition is: its newest document, and how long ago that was. */
@Component
class NewestSource {

    private static final Messages MESSAGES = Messages.of(NewestSource.class);

    private final DatasetService datasets;

    NewestSource(DatasetService datasets) {
        this.datasets = datasets;
    }

    String line(Pins pins, DatasetVersionId newest) {
        return find(pins, newest)
                .map(date -> MESSAGES.text(
                        "edition.line", newest, Text.date(date), MESSAGES.count("edition.age", daysSince(date))))
                .orElseGet(() -> MESSAGES.text("edition.line.noSource", newest));
    }

    private Optional<PartialDate> find(Pins pins, DatasetVersionId newest) {
        return pins.versions().entrySet().stream()
                .flatMap(pin -> datasets.edition(pin.getKey(), pin.getValue()).stream())
                .flatMap(edition -> edition.sources().stream())
                .flatMap(source -> Optional.ofNullable(source.published()).stream())
                .filter(date -> !date.lastDay().isAfter(newest.day()))
                .max(Comparator.naturalOrder());
    }

    private static int daysSince(PartialDate date) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(date.lastDay(), LocalDate.now(Clock.systemUTC())));
    }
}
