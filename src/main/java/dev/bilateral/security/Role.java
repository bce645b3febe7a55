package dev.bilateral.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What an account may do. Each role may also do all that the ones before it may, and an account holds the authorities
 * of them all, so that code asks for the least role that it needs: {@code hasRole("ANALYST")}.
 */
public enum Role {
    /** Looks at everything, like everybody. */
    VIEWER,
    /** Saves scenarios. */
    ANALYST,
    /** Publishes datasets. */
    STEWARD,
    /** Keeps the accounts. */
    ADMIN;

    /** The word in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    List<SimpleGrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
