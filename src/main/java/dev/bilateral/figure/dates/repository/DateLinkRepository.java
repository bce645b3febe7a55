package dev.bilateral.figure.dates.repository;

import dev.bilateral.figure.dates.DateLink;
import java.util.List;

/** Stores links of stated dates. */
public interface DateLinkRepository {

    /** All of them, the oldest first. */
    List<DateLink> all();

    /**
     * @param number one more than there are
     * @throws org.springframework.dao.DuplicateKeyException where somebody else took it meanwhile
     */
    void add(long number, DateLink link);
}
