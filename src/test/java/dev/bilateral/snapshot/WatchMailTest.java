package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.bilateral.dataset.Pins;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.repository.WatchRepository.Watch;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class WatchMailTest {

    private static final Watch WATCH = new Watch(new SnapshotId("36pmgmyjjg"), "anna", "/gas?v=1", Optional.empty());
    private static final SnapshotDifference NEWS = new SnapshotDifference(
            Pins.of(Map.of()),
            Pins.of(Map.of()),
            List.of(),
            List.of(
                    new Said("number", "up\u00a0to\u00a055 %", "over\u00a060 %"),
                    new Said("context", "the same", "the same")));

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_says_what_changed_and_where_to_read_on() throws Exception {
        mail(sender(server.getSmtp().getPort())).send("anna@example.org", WATCH, NEWS);

        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(1);
        assertThat(got[0].getAllRecipients()[0]).hasToString("anna@example.org");
        assertThat(got[0].getSubject()).contains("36pmgmyjjg");
        assertThat(got[0].getContent().toString())
                .contains("https://bilateral.example.org/snapshots/36pmgmyjjg")
                .contains("up\u00a0to\u00a055 %", "over\u00a060 %")
                .doesNotContain("the same");
    }

    @Test
    void a_server_of_mail_that_does_not_answer_stops_nothing() {
        int port = server.getSmtp().getPort();
        server.stop();

        mail(sender(port)).send("anna@example.org", WATCH, NEWS);
    }

    @Test
    void without_a_server_of_mail_it_is_off() {
        WatchMail off = new WatchMail(
                new StaticListableBeanFactory().getBeanProvider(MailSender.class), "bilateral@localhost", "");

        off.send("anna@example.org", WATCH, NEWS);

        assertThat(off.isOn()).isFalse();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void only_one_plain_address_is_an_address() {
        assertThat(List.of("anna@example.org", "a.b+c@x.museum")).allMatch(WatchMail::isAddress);
        assertThat(List.of("", "anna", "a@b@c", "a@b, c@d", "a@b\nBcc: c@d", "Anna <a@b>", "a@" + "b".repeat(200)))
                .noneMatch(WatchMail::isAddress);
    }

    private static WatchMail mail(MailSender sender) {
        return new WatchMail(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(MailSender.class),
                "bilateral@localhost",
                "https://bilateral.example.org");
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }
}
