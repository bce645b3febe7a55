package dev.bilateral.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.RecordTable;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;

/** Who may sign in, and what for. */
@Route("accounts")
@RolesAllowed("ADMIN")
class AccountsView extends Section implements HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(AccountsView.class);

    private final transient Accounts accounts;
    private final transient AuthenticationContext authentication;
    private final Paragraph status = new Paragraph();
    private final Div list = new Div();

    AccountsView(Accounts accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.authentication = authentication;
        addClassName("records-page");
        status.getElement().setAttribute("role", "status");
        AccountForm form = new AccountForm("new-");
        form.onSubmit(() -> form.read().ifPresent(values -> add(form, values)));
        add(
                new H1(getPageTitle()),
                new Paragraph(MESSAGES.text("accounts.what")),
                status,
                list,
                new H2(MESSAGES.text("accounts.add")),
                form);
        showAll();
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("accounts.title");
    }

    private void showAll() {
        RecordTable table = new RecordTable(
                MESSAGES.text("accounts.title"),
                MESSAGES.text("accounts.name"),
                MESSAGES.text("accounts.role"),
                MESSAGES.text("accounts.created"),
                MESSAGES.text("accounts.change"));
        accounts.all()
                .forEach(account -> table.addRow(
                        new Span(account.name()),
                        roleOf(account),
                        new Span(Text.date(
                                account.created().atOffset(ZoneOffset.UTC).toLocalDate())),
                        changesOf(account)));
        list.removeAll();
        list.add(table);
    }

    private Component roleOf(Account account) {
        NativeSelect select = RoleSelect.of(MESSAGES.text("accounts.role.of", account.name()));
        select.choose(account.role().code());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Role.ofCode(change.getValue()).ifPresent(role -> changeRole(account, role));
            }
        });
        return select;
    }

    private Component changesOf(Account account) {
        PasswordForm form = new PasswordForm(account.name());
        form.onSubmit(() -> form.read().ifPresent(password -> {
            say(accounts.changePassword(account.name(), password, me()), "accounts.password.changed", account.name());
        }));
        NativeButton remove = new NativeButton(MESSAGES.text("accounts.remove", account.name()), click -> {
            say(accounts.remove(account.name(), me()), "accounts.removed", account.name());
        });
        return new NativeDetails(MESSAGES.text("accounts.change.of", account.name()), new Div(form, remove));
    }

    private void add(AccountForm form, AccountForm.Values values) {
        if (accounts.add(values.name(), values.role(), values.password(), me())) {
            form.clear();
            say("accounts.added", values.name());
        } else {
            status.setText(MESSAGES.text("accounts.taken", values.name()));
        }
    }

    private void changeRole(Account account, Role role) {
        say(accounts.changeRole(account.name(), role, me()), "accounts.role.changed", account.name());
    }

    private void say(Outcome outcome, String changed, String account) {
        say(
                switch (outcome) {
                    case CHANGED -> changed;
                    case SAME -> "accounts.role.same";
                    case LAST_ADMIN -> "accounts.lastAdmin";
                    case GONE -> "accounts.gone";
                },
                account);
    }

    private void say(String key, String account) {
        status.setText(MESSAGES.text(key, account));
        showAll();
    }

    private String me() {
        return authentication.getPrincipalName().orElseThrow();
    }
}
