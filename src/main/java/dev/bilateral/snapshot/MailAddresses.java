package dev.bilateral.snapshot;

import java.util.Optional;

/**
 * Where accounts are told by mail as well. An address gets one question, and nothing else before whoever reads it has
 * said yes.
 */
public interface MailAddresses {

    /** Whether this server sends mail at all. */
    boolean canMail();

    /** What somebody gave. */
    Optional<Given> of(String who);

    /**
     * Says where to tell somebody by mail, and asks there; an empty text ends it.
     *
     * @throws org.springframework.security.access.AccessDeniedException for visitors, or not under this name
     */
    Answer give(String who, String address);

    /**
     * What a link in a mail asks for.
     *
     * @param question the last part of the link
     * @return empty where there is no such link, or not any more
     */
    Optional<Asked> asked(String question);

    /** @return whether the address of a link is told from now on; false where there is no such link, or not any more */
    boolean confirm(String question);

    /** An address, as somebody gave it. */
    record Given(String address, boolean isConfirmed) {}

    /** Somebody wants to be told at an address. */
    record Asked(String who, String address) {}

    /** What came of giving an address. */
    enum Answer {
        /** A mail with a link is on its way to it. */
        ASKED,
        /** It was given and confirmed before. */
        KNOWN,
        DELETED,
        /** It is none; what was given before still counts. */
        NO_ADDRESS,
        /** Its server of mail, or this one's, does not take the question; it can be given again. */
        NOT_SENT,
        /** This account had too many questions sent today; what was given before still counts. */
        TOO_MANY
    }
}
