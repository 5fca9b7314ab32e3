package org.faktuur.mail.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.faktuur.mail.MailOffice;
import org.faktuur.mail.MailSecurity;
import org.faktuur.mail.MailSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMailPasswordsTest {

    private static final MailSettings.Server SERVER =
            new MailSettings.Server("smtp.example.org", 587, MailSecurity.STARTTLS, "me@example.org");

    @TempDir
    private Path folder;

    @Test
    void a_password_is_found_again_by_server_and_user_and_only_the_owner_may_read_it() throws IOException {
        var file = folder.resolve("secrets/mail.properties");
        new FileMailPasswords(file).keep(SERVER, "pässword = # 1");

        assertThat(new FileMailPasswords(file).of(SERVER)).contains("pässword = # 1");
        assertThat(new FileMailPasswords(file).of(new MailSettings.Server("smtp.example.org", 587,
                MailSecurity.STARTTLS, "other@example.org"))).isEmpty();
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
        assertThat(new FileMailPasswords(file).place()).isEqualTo(file.toString());
    }

    @Test
    void the_books_never_hold_the_password() {
        try (var post = new MailOffice()) {
            var settings = new MailSettings(SERVER, MailOffice.SETTINGS.sender());
            post.office.mail().saveSettings().save(settings, "canary-7f3a").orElseThrow();

            assertThat(post.office.mail().parameters().settings()).contains(settings);
            assertThat(post.office.mail().passwords().of(SERVER)).contains("canary-7f3a");
            var dsl = post.office.database().dsl();
            assertThat(dsl.fetch("select * from parameter").format()).contains("me@example.org")
                    .doesNotContain("canary-7f3a");
        }
    }
}
