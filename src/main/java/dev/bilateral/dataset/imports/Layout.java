package dev.bilateral.dataset.imports;

import dev.bilateral.dataset.draft.DraftPart;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;

/** What a file that arrived turned out to be. */
public sealed interface Layout {

    /** A Data Package, or some of its tables. */
    record Own(Set<DraftPart> parts) implements Layout {
        public Own {
            parts = Set.copyOf(parts);
        }
    }

    /**
     * A table of somebody else.
     *
     * @param header its columns
     * @param sample its first rows
     * @param charset how its letters are read; whether they are right, only a person sees
     */
    record Foreign(List<String> header, List<List<String>> sample, Charset charset) implements Layout {
        public Foreign {
            header = List.copyOf(header);
            sample = List.copyOf(sample);
        }
    }
}
