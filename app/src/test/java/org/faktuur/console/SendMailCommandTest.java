package org.faktuur.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.TestSession;
import org.faktuur.mail.MailOffice;
import org.faktuur.mail.MailSecurity;
import org.faktuur.mail.MailSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendMailCommandTest {

    @TempDir
    private Path folder;
    private Path company;

    @BeforeEach
    void makeCompany() {
        company = folder.resolve("test");
        try (var office = Office.create(company, TestSession.english())) {
            TestOffice.fill(office);
        }
    }

    private void queue(int port, String... documents) {
        try (var office = Office.open(company, TestSession.english())) {
            office.mail().saveSettings().save(new MailSettings(
                    new MailSettings.Server("127.0.0.1", port, MailSecurity.NONE, ""),
                    new MailSettings.Sender("Voorbeeld B.V.", "facturen@voorbeeld.example", "")), "").orElseThrow();
            for (var document : documents) {
                office.mail().queue().queue(MailOffice.mail(document, "buyer@customer.example")).orElseThrow();
            }
        }
    }

    private ConsoleRun send(String... more) {
        return more.length == 0 ? ConsoleRun.of("send-mail", "--company", company)
                : ConsoleRun.of("send-mail", "--company", company, more[0]);
    }

    @Test
    void what_waits_is_sent_at_night() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            queue(server.getSmtp().getPort(), "F2026-0001", "F2026-0002");
            assertThat(send()).satisfies(run -> {
                assertThat(run.exitCode()).isZero();
                assertThat(run.out()).contains("E-mail with F2026-0001 to buyer@customer.example: sent.",
                        "E-mails sent: 2; still waiting: 0.");
            });
            assertThat(server.getReceivedMessages()).hasSize(2);
            assertThat(send("--json").out()).startsWith("{\"command\":\"send-mail\",\"outcome\":\"done\",\"mails\":[],"
                    + "\"waiting\":0");
            assertThat(server.getReceivedMessages()).hasSize(2);
        } finally {
            server.stop();
        }
    }

    @Test
    void without_a_connection_the_exit_code_says_so_and_everything_waits() {
        queue(1, "F2026-0001");
        assertThat(send()).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).contains("No connection since", "still waiting: 1.");
        });
        assertThat(send("--json").out()).contains("\"outcome\":\"refused\"", "\"waiting\":1", "\"held\":\"No connection");
    }

    @Test
    void without_settings_it_is_refused() {
        try (var office = Office.open(company, TestSession.english())) {
            office.mail().queue().queue(MailOffice.mail("F2026-0001", "buyer@customer.example")).orElseThrow();
        }
        assertThat(send()).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("no mail server is set up");
        });
    }
}
