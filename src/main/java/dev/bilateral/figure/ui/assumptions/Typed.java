package dev.bilateral.figure.ui.assumptions;

/** Told of a text while it is typed, whether it can be used or not. */
@FunctionalInterface
interface Typed {
    void type(String text);
}
