package dev.bilateral.common.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpillTest {

    private static final Form<String> TEXTS = new Form<>() {
        @Override
        public void write(String text, DataOutput out) throws IOException {
            Form.writeText(text, out);
        }

        @Override
        public String read(DataInput in) throws IOException {
            return Form.readText(in);
        }
    };

    @Test
    void what_waits_in_files_comes_back_in_order_and_whole() {
        SplittableRandom random = new SplittableRandom(11);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            texts.add("тонн " + random.nextInt(400) + "x".repeat(random.nextInt(200)));
        }
        texts.add("long " + "я".repeat(70_000));

        assertThat(sorted(texts, 100)).isEqualTo(texts.stream().sorted().toList());
    }

    @Test
    void few_and_none_come_back_too() {
        assertThat(sorted(List.of("b", "a"), 100)).containsExactly("a", "b");
        assertThat(sorted(List.of(), 100)).isEmpty();
        assertThat(sorted(List.of("b", "a", "a"), 1)).containsExactly("a", "a", "b");
    }

    private static List<String> sorted(List<String> texts, int mostHeld) {
        List<String> found = new ArrayList<>();
        try (Spill<String> spill = new Spill<>(Comparator.naturalOrder(), TEXTS, mostHeld)) {
            texts.forEach(spill::add);
            spill.forEach(found::add);
        }
        return found;
    }
}
