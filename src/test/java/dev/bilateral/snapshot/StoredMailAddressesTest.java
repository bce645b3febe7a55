package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.MailAddresses.Answer;
import dev.bilateral.snapshot.MailAddresses.Asked;
import dev.bilateral.snapshot.MailAddresses.Given;
import dev.bilateral.snapshot.repository.MailRepository;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoredMailAddressesTest {

    private static final Pattern LINK =
            Pattern.compile("https://bilateral\\.example\\.org/snapshots/mail/([0-9a-f]{40})");

    @Parameter
    TestDatabase database;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private ConfigurableApplicationContext application;

    @BeforeEach
    void start() {
        server.start();
        application = database.start(SnapshotRooms.class);
    }

    @AfterEach
    void stop() {
        application.close();
        server.stop();
    }

    @Test
    void an_address_is_told_nothing_before_the_link_that_it_was_sent_is_confirmed() throws Exception {
        MailAddresses addresses = addresses(Duration.ZERO);

        assertThat(addresses.of("anna")).isEmpty();
        assertThat(addresses.give("anna", "anna@example.org")).isEqualTo(Answer.ASKED);
        assertThat(addresses.of("anna")).hasValue(new Given("anna@example.org", false));
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("anna@example.org");
        assertThat(mail.getContent().toString()).contains("“anna”", "do nothing: no other mail will come");
        String question = question(0);
        assertThat(stored()).doesNotContain(question);

        assertThat(addresses.asked(question)).hasValue(new Asked("anna", "anna@example.org"));
        assertThat(addresses.of("anna")).hasValue(new Given("anna@example.org", false));
        assertThat(addresses.confirm(question)).isTrue();
        assertThat(addresses.of("anna")).hasValue(new Given("anna@example.org", true));
        assertThat(addresses.confirm(question)).isFalse();
        assertThat(addresses.give("anna", "anna@example.org")).isEqualTo(Answer.KNOWN);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void another_address_is_asked_anew_and_the_link_of_the_one_before_is_void() throws Exception {
        MailAddresses addresses = addresses(Duration.ZERO);
        addresses.give("anna", "first@example.org");
        addresses.give("anna", "second@example.org");

        assertThat(addresses.confirm(question(0))).isFalse();
        assertThat(addresses.confirm(question(1))).isTrue();
        assertThat(addresses.of("anna")).hasValue(new Given("second@example.org", true));
        assertThat(addresses.give("anna", "third@example.org")).isEqualTo(Answer.ASKED);
        assertThat(addresses.of("anna")).hasValue(new Given("third@example.org", false));
    }

    @Test
    void a_link_is_good_for_three_days() throws Exception {
        addresses(Duration.ZERO).give("anna", "anna@example.org");

        assertThat(addresses(Duration.ofDays(4)).asked(question(0))).isEmpty();
        assertThat(addresses(Duration.ofDays(4)).confirm(question(0))).isFalse();
        assertThat(addresses(Duration.ofDays(2)).confirm(question(0))).isTrue();
    }

    @Test
    void what_is_no_address_changes_nothing_and_an_empty_one_deletes_for_good() {
        MailAddresses addresses = addresses(Duration.ZERO);
        addresses.give("anna", "anna@example.org");

        assertThat(addresses.give("anna", "a@b, c@d")).isEqualTo(Answer.NO_ADDRESS);
        assertThat(addresses.of("anna")).hasValue(new Given("anna@example.org", false));
        assertThat(addresses.give("anna", "")).isEqualTo(Answer.DELETED);
        assertThat(addresses.of("anna")).isEmpty();
        assertThat(application.getBean(DSLContext.class).fetchCount(DSL.table("snapshot_mail")))
                .isZero();
        assertThat(addresses.confirm("")).isFalse();
    }

    @Test
    void nobody_has_more_than_a_few_mailboxes_asked_in_a_day() {
        MailAddresses addresses = addresses(Duration.ZERO);
        for (int i = 0; i < StoredMailAddresses.QUESTIONS_PER_DAY; i++) {
            assertThat(addresses.give("anna", "a" + i + "@example.org")).isEqualTo(Answer.ASKED);
            addresses.give("anna", "");
        }

        assertThat(addresses.give("anna", "victim@example.org")).isEqualTo(Answer.TOO_MANY);
        assertThat(addresses.give("boris", "boris@example.org")).isEqualTo(Answer.ASKED);
        assertThat(server.getReceivedMessages()).hasSize(StoredMailAddresses.QUESTIONS_PER_DAY + 1);
    }

    @Test
    void a_server_of_mail_that_is_gone_is_told_and_the_confirmed_address_stays() throws Exception {
        MailAddresses addresses = addresses(Duration.ZERO);
        addresses.give("anna", "anna@example.org");
        addresses.confirm(question(0));
        server.stop();

        assertThat(addresses.give("anna", "other@example.org")).isEqualTo(Answer.NOT_SENT);
        assertThat(addresses.of("anna")).hasValue(new Given("anna@example.org", true));
    }

    private MailAddresses addresses(Duration later) {
        return new StoredMailAddresses(
                application.getBean(MailRepository.class),
                WatchMailTest.mail(WatchMailTest.sender(server.getSmtp().getPort())),
                Clock.fixed(SnapshotRooms.NOW.plus(later), ZoneOffset.UTC));
    }

    private String stored() {
        return application
                .getBean(DSLContext.class)
                .fetch("select * from snapshot_mail")
                .toString();
    }

    private String question(int mail) throws Exception {
        Matcher link =
                LINK.matcher(server.getReceivedMessages()[mail].getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
