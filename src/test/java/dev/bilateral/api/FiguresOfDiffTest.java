package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.Samples;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.RandomEdition;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.StateReader;
import dev.bilateral.scenario.ScenarioService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;

/** What a difference says is all that a figure can see of a new version. */
@WithServer
class FiguresOfDiffTest {

    @Autowired
    private List<Figure> figures;

    @Autowired
    private DatasetService datasets;

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private FigureStates states;

    @Test
    void the_difference_applied_to_the_old_version_gives_the_figures_of_the_new_one_for_random_pairs() {
        int[] changed = {0};
        Samples.check(11, 60, random -> {
            List<Dataset> all = datasets.datasets();
            Dataset dataset = all.get(random.nextInt(all.size()));
            Edition before = RandomEdition.of(
                    datasets.edition(dataset.id(), dataset.newest().id()).orElseThrow(), random);
            Edition after = RandomEdition.of(before, random);
            Edition applied = DatasetDiff.between(before, after).applyTo(before);

            List<Object> expected = figuresWith(after);
            assertThat(figuresWith(applied)).as(dataset.id().value()).isEqualTo(expected);
            changed[0] += figuresWith(before).equals(expected) ? 0 : 1;
        });
        assertThat(changed[0]).as("pairs whose figures differ").isGreaterThan(10);
    }

    /** All that every figure draws, says and gives out; of one that can't be computed, why. */
    private List<Object> figuresWith(Edition edition) {
        StateReader reader = new StateReader(new Swapped(edition), scenarios);
        List<Object> shown = new ArrayList<>();
        for (Figure figure : figures) {
            FigureState state = states.initial(figure).orElseThrow();
            try {
                Figure over =
                        BeanUtils.instantiateClass(figure.getClass().getDeclaredConstructor(StateReader.class), reader);
                FigureTables tables = over.tables(state);
                shown.add(tables.observations());
                shown.add(tables.projection().toList());
                shown.add(over.headline(tables));
                shown.add(over.spec(tables));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("A figure is made of nothing but what reads states", e);
            } catch (RuntimeException refused) {
                shown.add(refused.toString());
            }
        }
        return shown;
    }

    /** All datasets, one of them with other rows. */
    private final class Swapped implements DatasetService {

        private final Edition rows;

        Swapped(Edition rows) {
            this.rows = rows;
        }

        @Override
        public Optional<Edition> edition(DatasetId dataset, DatasetVersionId version) {
            return dataset.equals(rows.version().dataset())
                            && version.equals(rows.version().id())
                    ? Optional.of(rows)
                    : datasets.edition(dataset, version);
        }

        @Override
        public List<Dataset> datasets() {
            return datasets.datasets();
        }

        @Override
        public Optional<Dataset> find(DatasetId dataset) {
            return datasets.find(dataset);
        }

        @Override
        public Pins newest() {
            return datasets.newest();
        }

        @Override
        public Optional<Pins> asOf(LocalDate day) {
            return datasets.asOf(day);
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return datasets.firstDay();
        }

        @Override
        public List<LoadFailure> failures() {
            return datasets.failures();
        }
    }
}
