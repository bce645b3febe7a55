package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Messages;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pins name no version of a dataset that is needed: their day lies before its first version, or no version of it could
 * be loaded at all. The message is a sentence for the reader.
 */
public final class NothingPinned extends RuntimeException {

    private static final Messages MESSAGES = Messages.of(NothingPinned.class);

    private final transient DatasetId dataset;
    private final transient @Nullable LocalDate firstDay;

    private NothingPinned(DatasetId dataset, @Nullable LocalDate firstDay, String message) {
        super(message);
        this.dataset = dataset;
        this.firstDay = firstDay;
    }

    static NothingPinned before(Dataset dataset) {
        LocalDate first = dataset.first().id().day();
        return new NothingPinned(
                dataset.id(), first, MESSAGES.text("pinned.before", dataset.title(), dataset.id(), first));
    }

    static NothingPinned neverLoaded(DatasetId dataset) {
        return new NothingPinned(dataset, null, MESSAGES.text("pinned.none", dataset));
    }

    public DatasetId dataset() {
        return dataset;
    }

    /** The day of the dataset's first version; empty where it has none. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }
}
