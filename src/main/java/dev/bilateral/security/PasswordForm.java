package dev.bilateral.security;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.binder.Binder;
import dev.bilateral.common.Messages;
import java.util.Optional;

/** A new password for an account that exists. */
class PasswordForm extends PlainForm {

    private static final Messages MESSAGES = Messages.of(PasswordForm.class);

    private final Binder<Draft> binder = new Binder<>();

    PasswordForm(String account) {
        super(MESSAGES.text("accounts.password.change"));
        Input password = new Input();
        PasswordRules.prepare(password);
        PasswordRules.bind(
                        binder.forField(password),
                        addField("password-of-" + account, MESSAGES.text("accounts.password"), password))
                .bind(draft -> draft.password, (draft, typed) -> draft.password = typed);
    }

    /** Empty where it is too short or too long; the field then says so. */
    Optional<Password> read() {
        Draft draft = new Draft();
        return binder.writeBeanIfValid(draft) ? Optional.of(new Password(draft.password)) : Optional.empty();
    }

    private static final class Draft {
        private String password = "";
    }
}
