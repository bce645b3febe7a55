package dev.bilateral.model;

import dev.bilateral.common.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cells of projection tables: what is unknown is empty. */
final class Cells {

    private Cells() {}

    static @Nullable Object of(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : null;
    }

    /** Lower end, upper end, whether the lower end is open, whether the upper end is. */
    static Stream<@Nullable Object> of(Optional<Bounds> bounds) {
        return bounds.isEmpty()
                ? Stream.generate(() -> (@Nullable Object) null).limit(4)
                : List.<@Nullable Object>of(
                        bounds.get().lower(),
                        bounds.get().upper(),
                        bounds.get().lowerOpen(),
                        bounds.get().upperOpen())
                        .stream();
    }
}
