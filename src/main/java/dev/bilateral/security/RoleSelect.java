package dev.bilateral.security;

import dev.bilateral.common.Messages;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.Arrays;

/** The roles, each with what it may do. */
final class RoleSelect {

    private static final Messages MESSAGES = Messages.of(RoleSelect.class);

    private RoleSelect() {}

    static NativeSelect of(String label) {
        return new NativeSelect(label)
                .options(Arrays.stream(Role.values())
                        .map(role -> new Option(role.code(), MESSAGES.text("role." + role.code())))
                        .toList());
    }
}
