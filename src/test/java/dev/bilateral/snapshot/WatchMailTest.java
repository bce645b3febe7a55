package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.bilateral.figure.ServerAddress;
import dev.bilateral.snapshot.WatchService.Change;
import dev.bilateral.snapshot.WatchService.Told;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class WatchMailTest {

    private static final SnapshotId WATCHED = new SnapshotId("36pmgmyjjg");
    private static final Told NEWS = new Told(
            true,
            3,
            List.of(new Change("Number", "up\u00a0to\u00a055 %", "over\u00a060 %")),
            List.of(new Change("observations, gas-1: value", "55", "")));

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
        mail(sender(server.getSmtp().getPort())).send("anna@example.org", WATCHED, NEWS);

        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(1);
        assertThat(got[0].getAllRecipients()[0]).hasToString("anna@example.org");
        assertThat(got[0].getSubject()).contains("36pmgmyjjg");
        assertThat(got[0].getContent().toString())
                .contains("https://bilateral.example.org/snapshots/36pmgmyjjg")
                .contains("up\u00a0to\u00a055 %", "over\u00a060 %")
                .contains("observations, gas-1: value: 55 → nothing");
    }

    @Test
    void what_cannot_be_computed_any_more_is_told_as_such() throws Exception {
        mail(sender(server.getSmtp().getPort())).send("anna@example.org", WATCHED, WatchNews.LOST);

        assertThat(server.getReceivedMessages()[0].getContent().toString())
                .contains("can’t compute that view any more");
    }

    @Test
    void a_server_of_mail_that_says_nothing_is_waited_for_in_seconds() throws Exception {
        Properties settings = new Properties();
        try (var file = WatchMailTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        try (ServerSocket silent = new ServerSocket(0)) {
            JavaMailSenderImpl sender = sender(silent.getLocalPort());
            settings.stringPropertyNames().stream()
                    .filter(name -> name.startsWith("spring.mail.properties."))
                    .forEach(name -> sender.getJavaMailProperties()
                            .setProperty(
                                    name.substring("spring.mail.properties.".length()), settings.getProperty(name)));

            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> mail(sender).send("anna@example.org", WATCHED, NEWS));
        }
    }

    @Test
    void a_server_of_mail_that_does_not_answer_stops_nothing() {
        int port = server.getSmtp().getPort();
        server.stop();

        mail(sender(port)).send("anna@example.org", WATCHED, NEWS);
    }

    @Test
    void without_a_server_of_mail_it_is_off() {
        WatchMail off = new WatchMail(
                new StaticListableBeanFactory().getBeanProvider(MailSender.class),
                "bilateral@localhost",
                new ServerAddress(""));

        off.send("anna@example.org", WATCHED, NEWS);

        assertThat(off.isOn()).isFalse();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void only_one_plain_address_is_an_address() {
        assertThat(List.of("anna@example.org", "a.b+c@x.museum")).allMatch(WatchMail::isAddress);
        assertThat(List.of("", "anna", "a@b@c", "a@b, c@d", "a@b\nBcc: c@d", "Anna <a@b>", "a@" + "b".repeat(200)))
                .noneMatch(WatchMail::isAddress);
    }

    static WatchMail mail(MailSender sender) {
        return new WatchMail(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(MailSender.class),
                "bilateral@localhost",
                new ServerAddress("https://bilateral.example.org/"));
    }

    static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }
}
