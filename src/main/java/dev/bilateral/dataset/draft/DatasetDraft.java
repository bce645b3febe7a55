package dev.bilateral.dataset.draft;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in the making. Its rows are read through {@link Drafts}.
 *
 * @param begunAt cut to seconds
 */
public record DatasetDraft(DraftId id, Beginning beginning, Instant begunAt) {

    public DatasetId dataset() {
        return beginning.dataset();
    }

    /**
     * How a draft begins.
     *
     * @param base the version that it is to follow; null where it stands by itself, as for a new dataset
     * @param title of the version to come
     * @param description of the version to come
     * @param author the account that began it
     * @param file what was imported; empty where rows are edited on screen
     * @param fileHash of that file, as {@code sha256:…}; empty without one
     */
    public record Beginning(
            DatasetId dataset,
            @Nullable DatasetVersionId base,
            String title,
            String description,
            String author,
            String file,
            String fileHash) {

        public Beginning {
            title = title.strip();
            description = description.strip();
            if (title.isEmpty() || description.isEmpty() || author.isBlank()) {
                throw new IllegalArgumentException("A draft has a title, a description and an author");
            }
        }
    }
}
