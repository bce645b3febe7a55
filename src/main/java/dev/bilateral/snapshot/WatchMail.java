package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.ServerAddress;
import dev.bilateral.snapshot.WatchService.Told;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Says by mail what the inbox says, where the server was told of an SMTP server ({@code spring.mail.host}). */
@Component
class WatchMail {

    private static final Messages TEXTS = Messages.of(WatchMail.class);
    private static final Logger LOG = LoggerFactory.getLogger(WatchMail.class);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,189}");

    private final ObjectProvider<MailSender> sender;
    private final String from;
    private final ServerAddress server;

    WatchMail(
            ObjectProvider<MailSender> sender,
            @Value("${bilateral.mail.from:bilateral@localhost}") String from,
            ServerAddress server) {
        this.sender = sender;
        this.from = from;
        this.server = server;
    }

    boolean isOn() {
        return sender.getIfAvailable() != null;
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /**
     * Asks whoever reads an address whether it is to be told what somebody watches.
     *
     * @return whether the server of mail took it
     */
    boolean ask(String to, String who, String question) {
        String page = server.before("/snapshots/mail/" + question);
        return send(to, TEXTS.text("mail.ask.subject"), TEXTS.text("mail.ask", who, page));
    }

    /** Nothing is tried again: whoever gets no mail still has the inbox. */
    void send(String to, SnapshotId snapshot, Told told) {
        send(to, TEXTS.text("mail.subject", snapshot), text(snapshot, told));
    }

    private boolean send(String to, String subject, String text) {
        MailSender found = sender.getIfAvailable();
        if (found == null) {
            return false;
        }
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to);
        mail.setSubject(subject);
        mail.setText(text);
        try {
            found.send(mail);
            return true;
        } catch (MailException failure) {
            LOG.error("No mail “{}” could be sent", subject, failure);
            return false;
        }
    }

    private String text(SnapshotId snapshot, Told told) {
        String page = server.before("/snapshots/" + snapshot);
        if (!told.isComputed()) {
            return TEXTS.text("mail.lost", snapshot, page);
        }
        String said = told.said().stream()
                .map(each -> TEXTS.text("mail.said", each.what(), each.before(), each.after()))
                .collect(Collectors.joining("\n\n"));
        String cells = told.cells().stream()
                .map(each -> TEXTS.text("mail.cell", each.what(), known(each.before()), known(each.after())))
                .collect(Collectors.joining("\n"));
        return TEXTS.text(
                "mail.text",
                snapshot,
                told.rows(),
                (said.isEmpty() ? TEXTS.text("mail.unsaid") : said)
                        + (cells.isEmpty() ? "" : "\n\n" + TEXTS.text("mail.cells", cells)),
                page);
    }

    private static String known(String cell) {
        return cell.isEmpty() ? TEXTS.text("mail.nothing") : cell;
    }
}
