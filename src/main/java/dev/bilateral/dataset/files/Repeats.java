package dev.bilateral.dataset.files;

import dev.bilateral.common.spill.Form;
import dev.bilateral.common.spill.Spill;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.function.Consumer;

/** Names that may stand in one line only, of any number of lines; those that stand again are told in the end. */
final class Repeats implements AutoCloseable {

    private final Spill<Named> names = new Spill<>(Named.ORDER, new NamedForm());

    void add(String name, int line) {
        names.add(new Named(name, line));
    }

    /** Gives each line whose name stands in an earlier one. */
    void forEach(Consumer<Repeat> each) {
        Named[] first = new Named[1];
        names.forEach(named -> {
            Named before = first[0];
            if (before != null && before.name().equals(named.name())) {
                each.accept(new Repeat(named.name(), named.line(), before.line()));
            } else {
                first[0] = named;
            }
        });
    }

    @Override
    public void close() {
        names.close();
    }

    /** @param first the line that has the name already */
    record Repeat(String name, int line, int first) {}

    private record Named(String name, int line) {
        static final Comparator<Named> ORDER = Comparator.comparing(Named::name).thenComparingInt(Named::line);
    }

    private static final class NamedForm implements Form<Named> {
        @Override
        public void write(Named named, DataOutput out) throws IOException {
            Form.writeText(named.name(), out);
            out.writeInt(named.line());
        }

        @Override
        public Named read(DataInput in) throws IOException {
            return new Named(Form.readText(in), in.readInt());
        }
    }
}
