package dev.bilateral.snapshot.verify;

import dev.bilateral.snapshot.verify.csv.Form;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import java.util.Optional;
import java.util.Set;

/** What became of one file. */
public sealed interface Condition {

    /** Byte by byte as it was made. */
    record Same() implements Condition {}

    /**
     * @param forms in what it differs, with the same values
     * @param lost the characters that its encoding had no sign for, with spaces between; empty for none
     */
    record Resaved(Set<Form> forms, String lost) implements Condition {

        static final Resaved PLAIN = new Resaved(Set.of(), "");
    }

    /** A table or a text with other values; of a text, lines stand for rows. */
    record Edited(TableChanges changes) implements Condition {}

    /**
     * A table that does not say of which edition it is, and is unlike those that are here: edited, or of another edition.
     *
     * @param changes against the closest
     */
    record Different(TableChanges changes) implements Condition {}

    /**
     * A text with the same {@linkplain Facts facts} in other words, whose meaning is not checked: another build worded it, or
     * somebody did. Nothing tells which.
     *
     * @param changes line by line
     */
    record Reworded(TableChanges changes) implements Condition {}

    /** Something else in its place, of which nobody can say what was changed. */
    record Replaced() implements Condition {}

    /** The archive was made with it, and has it no more. */
    record Missing() implements Condition {}

    /** The archive was made without it. */
    record Added() implements Condition {}

    /** A picture, or what hangs on its bytes, that is not as it is drawn here: by another build, or altered. */
    record Unconfirmed() implements Condition {}

    /** @param reason a sentence */
    record Unchecked(String reason) implements Condition {}

    /** Whether something else stands there than what was made. */
    default boolean isEdit() {
        return switch (this) {
            case Same same -> false;
            case Resaved resaved -> false;
            case Reworded reworded -> false;
            case Different different -> false;
            case Unconfirmed unconfirmed -> false;
            case Unchecked unchecked -> false;
            case Edited edited -> true;
            case Replaced replaced -> true;
            case Missing missing -> true;
            case Added added -> true;
        };
    }

    /** The same without a word on rows that are not there. */
    default Condition withoutRemovedRows() {
        if (!(this instanceof Edited edited)) {
            return this;
        }
        TableChanges kept = edited.changes().withoutRemovedRows();
        return !kept.isSameInValues()
                ? new Edited(kept)
                : kept.forms().isEmpty() ? new Same() : new Resaved(kept.forms(), kept.lost());
    }

    /** The characters that an encoding had no sign for. */
    default Optional<String> lostCharacters() {
        String lost = switch (this) {
            case Resaved resaved -> resaved.lost();
            case Edited edited -> edited.changes().lost();
            case Different different -> different.changes().lost();
            default -> "";
        };
        return Optional.of(lost).filter(characters -> !characters.isEmpty());
    }

    /** What is different, of what can be told part by part. */
    default Optional<TableChanges> differences() {
        return switch (this) {
            case Edited edited -> Optional.of(edited.changes());
            case Different different -> Optional.of(different.changes());
            case Reworded reworded -> Optional.of(reworded.changes());
            default -> Optional.empty();
        };
    }

    /** How much is different: of two things that a file may be, it is more likely the one with less. */
    default int size() {
        return switch (this) {
            case Same same -> 0;
            case Resaved resaved -> 0;
            case Reworded reworded -> 0;
            case Unchecked unchecked -> 0;
            case Edited edited -> edited.changes().size();
            case Different different -> different.changes().size();
            case Unconfirmed unconfirmed -> 1;
            case Replaced replaced -> 1;
            case Missing missing -> 1;
            case Added added -> 1;
        };
    }
}
