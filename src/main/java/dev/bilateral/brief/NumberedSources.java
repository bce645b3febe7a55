package dev.bilateral.brief;

import dev.bilateral.dataset.Source;
import dev.bilateral.figure.Finding;
import java.util.ArrayList;
import java.util.List;

/** The documents that sentences name, numbered in the order in which they are named. */
final class NumberedSources {

    private final int named;
    private final List<Source> sources = new ArrayList<>();

    /** @param named how many documents a sentence names at most */
    NumberedSources(int named) {
        this.named = named;
    }

    Brief.Sentence sentence(Finding finding) {
        return new Brief.Sentence(
                finding.sentence(),
                finding.sources().stream()
                        .limit(named)
                        .map(this::number)
                        .sorted()
                        .toList());
    }

    /** Those of all sentences so far. */
    List<Source> all() {
        return List.copyOf(sources);
    }

    private int number(Source source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return sources.indexOf(source) + 1;
    }
}
