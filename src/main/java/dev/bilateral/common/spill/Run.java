package dev.bilateral.common.spill;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A run of things that are in order, with the first one that was not taken. */
final class Run<T> {

    private final DataInputStream in;
    private final Form<T> form;
    private int left;
    private T head;

    /** @param count at least 1 */
    Run(InputStream in, Form<T> form, int count) {
        this.in = new DataInputStream(in);
        this.form = form;
        this.left = count - 1;
        this.head = read();
    }

    T head() {
        return head;
    }

    /** @return whether there is another head now */
    boolean advance() {
        if (left == 0) {
            return false;
        }
        left--;
        head = read();
        return true;
    }

    private T read() {
        try {
            return form.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("What was put aside can't be read again", e);
        }
    }
}
