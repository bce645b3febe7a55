package dev.bilateral.dataset.imports;

import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.draft.DatasetDraft;

/**
 * What was found in a draft.
 *
 * @param revision of its rows, which has to be the one that is published
 */
public record CheckedDraft(DatasetDraft draft, int revision, Checked found) {}
