package dev.bilateral.snapshot.verify;

import dev.bilateral.snapshot.verify.csv.Form;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import java.util.Set;

/** What became of one file. */
public sealed interface Finding {

    /** Byte by byte as it was made. */
    record Same() implements Finding {}

    /** @param forms in what it differs, with the same values */
    record Resaved(Set<Form> forms) implements Finding {}

    /** A table or a text with other values; of a text, lines stand for rows. */
    record Edited(TableChanges changes) implements Finding {}

    /** Something else in its place, of which nobody can say what was changed. */
    record Replaced() implements Finding {}

    /** The archive was made with it, and has it no more. */
    record Missing() implements Finding {}

    /** The archive was made without it. */
    record Added() implements Finding {}

    /** @param reason a sentence */
    record Unchecked(String reason) implements Finding {}

    /** Whether something else stands there than what was made. */
    default boolean isEdit() {
        return switch (this) {
            case Same same -> false;
            case Resaved resaved -> false;
            case Unchecked unchecked -> false;
            case Edited edited -> true;
            case Replaced replaced -> true;
            case Missing missing -> true;
            case Added added -> true;
        };
    }

    /** How much is different: of two things that a file may be, it is more likely the one with less. */
    default int size() {
        return switch (this) {
            case Same same -> 0;
            case Resaved resaved -> 0;
            case Unchecked unchecked -> 0;
            case Edited edited -> edited.changes().size();
            case Replaced replaced -> 1;
            case Missing missing -> 1;
            case Added added -> 1;
        };
    }
}
