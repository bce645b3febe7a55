package dev.bilateral.security.repository;

import dev.bilateral.security.Account;
import dev.bilateral.security.Role;
import java.util.List;
import java.util.Optional;

/** Accounts in the database. */
public interface AccountRepository {

    /** By name. */
    List<Account> accounts();

    /** Names of the admins, by name. Holds them as they are until the transaction ends; another who asks waits. */
    List<String> lockAdmins();

    Optional<Account> find(String name);

    /** The hash of an account's password. */
    Optional<String> hash(String name);

    /** @return false where the name is taken */
    boolean add(Account account, String hash);

    /** @return false where there is no such account, or it has that role */
    boolean changeRole(String name, Role role);

    /** @return false where there is no such account */
    boolean changeHash(String name, String hash);

    /** @return false where there is no such account */
    boolean remove(String name);
}
