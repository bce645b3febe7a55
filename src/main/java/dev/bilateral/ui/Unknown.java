package dev.bilateral.ui;

import com.vaadin.flow.router.NotFoundException;
import dev.bilateral.common.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An address names something that does not exist. */
public final class Unknown extends NotFoundException {

    private final String kind;
    private final String id;
    private final transient List<Known> known;

    /**
     * @param kind what was named, as {@code dataset}
     * @param known those that exist, in display order
     */
    public Unknown(String kind, String id, Collection<Known> known) {
        super("There is no " + kind + " \"" + id + "\"");
        this.kind = kind;
        this.id = id;
        this.known = List.copyOf(known);
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }

    public List<Known> known() {
        return known;
    }

    /** The one that may have been meant. */
    public Optional<Known> nearest() {
        return Nearest.of(id, known.stream().map(Known::id).toList())
                .flatMap(nearest ->
                        known.stream().filter(k -> k.id().equals(nearest)).findFirst());
    }

    /**
     * Something that exists.
     *
     * @param href its address
     */
    public record Known(String id, String title, String href) {}
}
