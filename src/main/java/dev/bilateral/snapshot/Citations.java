package dev.bilateral.snapshot;

import dev.bilateral.figure.Citation;
import dev.bilateral.snapshot.frozen.Basis;
import dev.bilateral.snapshot.frozen.Frozen;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** How something frozen is cited. */
public final class Citations {

    private Citations() {}

    /**
     * @param address under which it is found
     * @param accessed empty where a reader fills it in
     */
    public static Citation of(Frozen shown, String address, Optional<LocalDate> accessed) {
        Basis basis = shown.basis();
        return new Citation(
                shown.of().id(),
                shown.title(),
                Citation.versions(basis.versions()),
                basis.revisions().stream()
                        .map(used -> Citation.scenario(used.title(), used.id().number(), used.edits()))
                        .collect(Collectors.joining(", ")),
                basis.newestDate(),
                address,
                accessed);
    }
}
