package dev.bilateral.security;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.binder.Binder;
import dev.bilateral.common.Messages;
import dev.bilateral.ui.NativeSelect;
import java.util.Optional;

/** Name, role and first password of a new account. What is wrong stands at its field, and what was typed stays. */
class AccountForm extends PlainForm {

    private static final Messages MESSAGES = Messages.of(AccountForm.class);

    private final Input name = new Input();
    private final NativeSelect role = RoleSelect.of(MESSAGES.text("accounts.role"));
    private final Input password = new Input();
    private final Binder<Draft> binder = new Binder<>();

    /** What a read form holds. */
    record Values(String name, Role role, Password password) {}

    AccountForm(String idPrefix) {
        super(MESSAGES.text("accounts.add"));
        PasswordRules.prepare(password);
        name.getElement().setAttribute("autocomplete", "off").setAttribute("autocapitalize", "none");
        binder.forField(name)
                .withConverter(Account::nameOf, text -> text)
                .withValidator(Account::isValidName, MESSAGES.text("accounts.name.rule"))
                .withValidationStatusHandler(addField(idPrefix + "name", MESSAGES.text("accounts.name"), name)::show)
                .bind(draft -> draft.name, (draft, typed) -> draft.name = typed);
        addField(idPrefix + "role", MESSAGES.text("accounts.role"), role);
        PasswordRules.bind(
                        binder.forField(password),
                        addField(idPrefix + "password", MESSAGES.text("accounts.password"), password))
                .bind(draft -> draft.password, (draft, typed) -> draft.password = typed);
        role.choose(Role.ANALYST.code());
    }

    /** Empty where something is wrong; its field then says what. */
    Optional<Values> read() {
        Draft draft = new Draft();
        return binder.writeBeanIfValid(draft)
                ? Role.ofCode(role.getValue()).map(r -> new Values(draft.name, r, new Password(draft.password)))
                : Optional.empty();
    }

    void clear() {
        binder.readBean(new Draft());
        role.choose(Role.ANALYST.code());
    }

    private static final class Draft {
        private String name = "";
        private String password = "";
    }
}
