package dev.bilateral.dataset.check;

import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.common.spill.Form;
import dev.bilateral.common.spill.Spill;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What was said, while it waits to be put in order. */
final class SaidForm implements Form<Said> {

    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    /** @param order need not be total: what is equal comes by its line */
    static Spill<Said> spill(Comparator<Said> order) {
        return new Spill<>(order.thenComparingInt(Said::line), new SaidForm());
    }

    @Override
    public void write(Said said, DataOutput out) throws IOException {
        out.writeInt(said.line());
        out.writeBoolean(said.isNew());
        Form.writeText(said.series(), out);
        out.writeByte(said.stated().qualifier().ordinal());
        write(said.stated().value(), out);
        write(said.stated().lower(), out);
        write(said.stated().upper(), out);
        Period period = said.period();
        out.writeBoolean(period != null);
        if (period != null) {
            out.writeLong(period.start().toEpochDay());
            out.writeLong(period.end().toEpochDay());
        }
        Form.writeText(said.base(), out);
        Form.writeText(said.speaker(), out);
        Form.writeText(said.source(), out);
    }

    @Override
    public Said read(DataInput in) throws IOException {
        int line = in.readInt();
        boolean isNew = in.readBoolean();
        String series = Form.readText(in);
        Qualifier qualifier = QUALIFIERS[in.readByte()];
        Stated stated = new Stated(qualifier, digits(in), digits(in), digits(in));
        Period period = in.readBoolean() ? new Period(day(in), day(in)) : null;
        return new Said(line, isNew, series, stated, period, Form.readText(in), Form.readText(in), Form.readText(in));
    }

    private static void write(@Nullable Digits digits, DataOutput out) throws IOException {
        Form.writeText(digits == null ? "" : digits.printed(), out);
    }

    private static @Nullable Digits digits(DataInput in) throws IOException {
        String printed = Form.readText(in);
        return printed.isEmpty() ? null : new Digits(printed);
    }

    private static LocalDate day(DataInput in) throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }
}
