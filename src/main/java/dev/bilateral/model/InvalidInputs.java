package dev.bilateral.model;

import java.util.List;
import java.util.stream.Collectors;

/** Inputs that can't be computed with, all errors at once. */
public final class InvalidInputs extends RuntimeException {

    private final transient List<InputError> errors;

    public InvalidInputs(List<InputError> errors) {
        super(errors.stream().map(e -> e.key().code() + ": " + e.message()).collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public List<InputError> errors() {
        return errors;
    }
}
