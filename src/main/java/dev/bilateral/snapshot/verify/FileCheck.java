package dev.bilateral.snapshot.verify;

/**
 * @param path within its archive, or its name
 * @param isInPart whether the condition is of some of its rows alone, since the others could not be checked
 */
public record FileCheck(String path, Condition condition, boolean isInPart) {

    FileCheck(String path, Condition condition) {
        this(path, condition, false);
    }
}
