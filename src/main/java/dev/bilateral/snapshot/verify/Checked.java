package dev.bilateral.snapshot.verify;

import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.verify.Condition.Unchecked;
import java.util.List;
import java.util.stream.Stream;

/** Some files with what became of them. */
record Checked(List<Origin> origins, List<FileCheck> files, List<String> notChecked) {

    static final Messages MESSAGES = Messages.of(Checked.class);

    static Checked of(Origin origin, String path, Condition condition, List<String> notChecked) {
        return new Checked(List.of(origin), List.of(new FileCheck(path, condition)), notChecked);
    }

    /** A file of which nothing can be said but why. */
    static Checked not(String path, String reason) {
        return new Checked(List.of(), List.of(new FileCheck(path, new Unchecked(reason))), List.of(reason));
    }

    Checked and(Checked other) {
        return new Checked(
                joined(origins, other.origins), joined(files, other.files), joined(notChecked, other.notChecked));
    }

    Checked alsoNot(String sentence) {
        return new Checked(origins, files, joined(notChecked, List.of(sentence)));
    }

    Checked withoutRepetition() {
        return new Checked(
                origins.stream().distinct().toList(),
                files,
                notChecked.stream().distinct().toList());
    }

    int size() {
        return files.stream().mapToInt(file -> file.condition().size()).sum();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
