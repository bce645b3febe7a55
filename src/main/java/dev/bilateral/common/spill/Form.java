package dev.bilateral.common.spill;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How a thing stands in a file: what is written is what is read. */
public interface Form<T> {

    void write(T thing, DataOutput out) throws IOException;

    T read(DataInput in) throws IOException;

    /** Writes a text of any length; {@link DataOutput#writeUTF} takes 64 KB. */
    static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
