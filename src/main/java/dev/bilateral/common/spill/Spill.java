package dev.bilateral.common.spill;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts any number of things in order in little memory: a merge sort whose runs wait in one file. The file has no name, so
 * that nothing stays of it, however the program ends. Not for several threads.
 */
public final class Spill<T> implements AutoCloseable {

    /** Some 10 MB of things with a few texts each. */
    private static final int MOST_HELD = 50_000;

    private static final int BUFFERED = 256 * 1024;

    private final Comparator<? super T> order;
    private final Form<T> form;
    private final int mostHeld;
    private final List<T> held = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private @Nullable FileChannel file;

    /** @param order total, else equal things come as they like */
    public Spill(Comparator<? super T> order, Form<T> form) {
        this(order, form, MOST_HELD);
    }

    Spill(Comparator<? super T> order, Form<T> form, int mostHeld) {
        this.order = order;
        this.form = form;
        this.mostHeld = mostHeld;
    }

    /** @throws UncheckedIOException where the folder of temporary files can't be written to, as where the disk is full */
    public void add(T thing) {
        if (held.size() == mostHeld) {
            writeRun();
        }
        held.add(thing);
    }

    /** Gives all of them in their order. */
    public void forEach(Consumer<T> each) {
        held.sort(order);
        FileChannel runs = file;
        if (runs == null) {
            held.forEach(each);
            return;
        }
        PriorityQueue<Run<T>> heads = new PriorityQueue<>(Comparator.comparing(Run::head, order));
        for (int i = 0; i < ends.size(); i++) {
            long begin = i == 0 ? 0 : ends.get(i - 1);
            heads.add(new Run<>(new RunInput(runs, begin, ends.get(i)), form, counts.get(i)));
        }
        int[] next = {0};
        while (!heads.isEmpty()) {
            Run<T> first = heads.remove();
            giveHeldBefore(first.head(), next, each);
            each.accept(first.head());
            if (first.advance()) {
                heads.add(first);
            }
        }
        held.subList(next[0], held.size()).forEach(each);
    }

    private void giveHeldBefore(T thing, int[] next, Consumer<T> each) {
        while (next[0] < held.size() && order.compare(held.get(next[0]), thing) < 0) {
            each.accept(held.get(next[0]++));
        }
    }

    private void writeRun() {
        held.sort(order);
        try {
            FileChannel runs = file == null ? open() : file;
            file = runs;
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(appending(runs), BUFFERED));
            for (T thing : held) {
                form.write(thing, out);
            }
            out.flush();
            ends.add(runs.position());
            counts.add(held.size());
            held.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("What is put in order can't be written to the folder of temporary files", e);
        }
    }

    private static FileChannel open() throws IOException {
        Path path = Files.createTempFile("spill", "");
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        Files.deleteIfExists(path); // what is open stays readable; a system that refuses this deletes it on closing
        return channel;
    }

    private static OutputStream appending(FileChannel channel) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                ByteBuffer left = ByteBuffer.wrap(bytes, from, length);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
            }
        };
    }

    @Override
    public void close() {
        held.clear();
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file without a name can be closed", e);
        }
    }
}
