package dev.bilateral.security;

/** The first password that was set from outside breaks the rules. Its message is for whoever set it, without it. */
final class UnusablePassword extends IllegalArgumentException {

    UnusablePassword(String message) {
        super(message);
    }
}
