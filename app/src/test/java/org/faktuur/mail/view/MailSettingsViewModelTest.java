package org.faktuur.mail.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.faktuur.mail.MailCarrier;
import org.faktuur.mail.MailOffice;
import org.faktuur.mail.MailRefusal;
import org.faktuur.mail.MailSecurity;
import org.faktuur.mail.MailSettings;
import org.faktuur.mail.TroubleKind;
import org.faktuur.session.Language;
import org.faktuur.shell.FormHands;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailSettingsViewModelTest {

    private final MailDesk desk = new MailDesk();
    private final MailSettingsViewModel page = desk.pages.settings();
    private final FormHands hands = new FormHands(page.form(), desk.desk);
    private final FormHands test = new FormHands(page.test(), desk.desk);

    @AfterEach
    void close() {
        desk.close();
    }

    private void fill() {
        page.onShown();
        hands.type("mailHost", "smtp.example.org").type("mailUser", "me").type("mailPassword", "secret");
    }

    @Test
    void it_begins_with_the_company_s_own_name_and_address() {
        page.onShown();
        assertThat(hands.shown("senderName")).isEqualTo("Voorbeeld B.V.");
        assertThat(hands.shown("senderAddress")).isEqualTo("info@voorbeeld.example");
        assertThat(test.shown("testTo")).isEqualTo("info@voorbeeld.example");
        assertThat(hands.shown("mailPort")).isEqualTo("587");
        assertThat(page.form().changed().get()).isFalse();
    }

    @Test
    void what_is_saved_is_read_again_and_the_password_stays_out_of_sight() {
        fill();
        page.save().run();
        assertThat(desk.post.office.mail().parameters().settings()).contains(new MailSettings(
                new MailSettings.Server("smtp.example.org", 587, MailSecurity.STARTTLS, "me"),
                new MailSettings.Sender("Voorbeeld B.V.", "info@voorbeeld.example", "")));
        assertThat(hands.shown("mailPassword")).isEmpty();
        assertThat(page.passwordNote().getValue().in(Texts.ofEverything(Language.EN))).startsWith("A password is kept");
        hands.type("replyTo", "answers@voorbeeld.example");
        page.save().run();
        assertThat(desk.post.passwords.of(new MailSettings.Server("smtp.example.org", 1, MailSecurity.TLS, "me")))
                .contains("secret");
    }

    @Test
    void the_usual_port_follows_the_security_until_another_is_typed() {
        page.onShown();
        hands.choose("mailSecurity", MailSecurity.TLS);
        assertThat(hands.shown("mailPort")).isEqualTo("465");
        hands.type("mailPort", "2525").choose("mailSecurity", MailSecurity.NONE);
        assertThat(hands.shown("mailPort")).isEqualTo("2525");
        assertThat(page.openWay().getValue().in(Texts.ofEverything(Language.EN))).startsWith("Without security");
    }

    @Test
    void what_will_not_do_is_marked_at_its_field() {
        page.onShown();
        hands.type("mailPort", "smtp");
        assertThat(hands.wrong("mailPort")).contains(new MailRefusal.BadPort("smtp"));
        hands.type("mailPort", "70000").type("mailHost", "not a host").type("senderAddress", "me")
                .type("replyTo", "you@").type("mailUser", "me");
        page.save().run();
        assertThat(hands.wrong("mailPort")).contains(new MailRefusal.BadPort("70000"));
        assertThat(hands.wrong("mailHost")).contains(new MailRefusal.BadMailServer("not a host"));
        assertThat(hands.wrong("senderAddress")).contains(new MailRefusal.BadSender("me"));
        assertThat(hands.wrong("replyTo")).contains(new MailRefusal.BadReplyTo("you@"));
        assertThat(hands.wrong("mailPassword")).contains(new MailRefusal.NoPassword("me"));
        assertThat(desk.post.office.mail().parameters().settings()).isEmpty();
    }

    @Test
    void a_test_goes_out_before_anything_is_saved() {
        fill();
        test.type("testTo", "me@home.example");
        page.sendTest().run();
        assertThat(desk.said()).startsWith("The mail server has taken the test for me@home.example.");
        assertThat(desk.post.server.taken.getFirst().letter().text()).contains("smtp.example.org");
        assertThat(desk.post.office.mail().parameters().settings()).isEmpty();
        assertThat(page.form().changed().get()).isTrue();
    }

    @Test
    void a_test_that_fails_says_what_the_server_said_at_the_field() {
        fill();
        desk.post.server.way = Optional.of(new MailCarrier.No(TroubleKind.NO_SIGN_IN, "535 no"));
        page.sendTest().run();
        assertThat(hands.wrong("mailUser")).contains(new MailRefusal.SignInRefused("smtp.example.org:587", "535 no"));
        desk.post.server.way = Optional.of(new MailCarrier.No(TroubleKind.NO_CONNECTION, "no route"));
        hands.type("mailUser", "you");
        page.sendTest().run();
        assertThat(hands.wrong("mailHost")).contains(
                new MailRefusal.ServerNotReached("smtp.example.org:587", "no route"));
        desk.post.server.way = Optional.empty();
        desk.post.server.says(TroubleKind.TURNED_AWAY, "550 not here");
        hands.type("mailHost", "smtp2.example.org");
        page.sendTest().run();
        assertThat(desk.said()).contains("did not take the test", "550 not here");
    }

    @Test
    void a_test_needs_an_address() {
        fill();
        test.type("testTo", "nobody");
        page.sendTest().run();
        assertThat(test.wrong("testTo")).contains(new MailRefusal.BadTestAddress("nobody"));
        assertThat(desk.post.server.calls).isZero();
    }

    @Test
    void settings_that_are_there_are_shown_and_a_missing_password_is_said() {
        desk.save.save(new MailSettings(new MailSettings.Server("smtp.example.org", 465, MailSecurity.TLS, "me"),
                MailOffice.SETTINGS.sender()), "secret").orElseThrow();
        page.onShown();
        assertThat(hands.shown("mailPort")).isEqualTo("465");
        assertThat(page.passwordNote().getValue().in(Texts.ofEverything(Language.EN))).startsWith("A password is kept");
    }
}
