package dev.bilateral.scenario;

import dev.bilateral.common.Messages;
import dev.bilateral.scenario.ScenarioCatalogue.TitleTaken;
import dev.bilateral.scenario.repository.ScenarioRepository;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a scenario may be called beside the others, and the address that it gets for it. */
final class TitleRules {

    private static final Messages MESSAGES = Messages.of(TitleRules.class);

    private final ScenarioRepository repository;

    TitleRules(ScenarioRepository repository) {
        this.repository = repository;
    }

    /**
     * The title as it is stored.
     *
     * @throws IllegalArgumentException where it or the description can't be used, in a sentence
     */
    static String usable(String title, String description) {
        String tidy = ScenarioName.tidy(title);
        WrittenText.require(ScenarioName.problem(tidy).or(() -> WrittenText.problem(description.strip())));
        return tidy;
    }

    /**
     * Lets a title through that no other scenario in the lists bears.
     *
     * @param own which may bear it, or null
     * @param sentence the key of what is said of the other one's title
     * @throws TitleTaken else
     */
    void requireFree(String title, @Nullable Scenario own, String sentence) {
        repository.scenarios().stream()
                .filter(s -> !s.isArchived())
                .filter(s -> own == null || !s.id().equals(own.id()))
                .filter(s -> ScenarioName.isSame(s.title(), title))
                .findFirst()
                .ifPresent(holder -> {
                    throw new TitleTaken(MESSAGES.text(sentence, holder.title()), holder);
                });
    }

    /** A scenario of this title behind all others, with an address that none has, archived ones neither. */
    Scenario last(String title, String description) {
        List<Scenario> all = repository.scenarios();
        int place = all.stream().mapToInt(Scenario::order).reduce(Scenario.FIRST_OWN_PLACE - 1, Math::max) + 1;
        return new Scenario(freeId(title, all), title, description.strip(), place, 1, false);
    }

    private static ScenarioId freeId(String title, List<Scenario> all) {
        return IntStream.iterate(1, attempt -> attempt + 1)
                .mapToObj(attempt -> ScenarioName.id(title, attempt))
                .filter(id -> all.stream().noneMatch(s -> s.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
