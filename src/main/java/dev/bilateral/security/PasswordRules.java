package dev.bilateral.security;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import dev.bilateral.common.Messages;

/** What a new password must be. */
final class PasswordRules {

    private static final Messages MESSAGES = Messages.of(PasswordRules.class);

    private PasswordRules() {}

    static void prepare(Input field) {
        field.setType("password");
        field.getElement().setAttribute("autocomplete", "new-password");
    }

    static <B> BindingBuilder<B, String> bind(BindingBuilder<B, String> field, PlainForm.FieldError error) {
        return field.withValidator(
                        typed -> typed.strip().length() >= Password.MIN_LETTERS,
                        MESSAGES.text("accounts.password.short", Password.MIN_LETTERS))
                .withValidator(Password::fits, MESSAGES.text("accounts.password.long"))
                .withValidationStatusHandler(error::show);
    }
}
