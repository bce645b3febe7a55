package dev.bilateral.security;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An account as its password was checked, and how often it had changed before that. */
final class CheckedAccount extends User {

    private final int changes;

    CheckedAccount(String name, String hash, Collection<? extends GrantedAuthority> authorities, int changes) {
        super(name, hash, authorities);
        this.changes = changes;
    }

    int changes() {
        return changes;
    }
}
