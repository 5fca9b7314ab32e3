package org.faktuur.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueMailTest {

    private final MailOffice post = new MailOffice().setUp();
    private final QueueMail verb = post.office.mail().queue();

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void a_queued_mail_waits_with_its_paper_and_nothing_is_sent() {
        var entry = verb.queue(MailOffice.mail("F2026-0001", "a@customer.example; b@customer.example")).orElseThrow();

        assertThat(post.now(entry)).isEqualTo(entry);
        assertThat(entry.status()).isEqualTo(MailStatus.WAITING);
        assertThat(entry.about().customer()).isEqualTo("C100");
        assertThat(entry.state().times().queued()).isEqualTo(post.clock.now());
        assertThat(post.outbox().attachment(entry).content()).asString().isEqualTo("paper of F2026-0001");
        assertThat(post.server.calls).isZero();
    }

    @Test
    void a_customer_without_an_address_is_refused_by_name_and_with_a_way_out() {
        var refused = verb.queue(MailOffice.mail("F2026-0001", " "));

        assertThat(refused.refusals()).containsExactly(new MailRefusal.NoAddress("C100", "F2026-0001"));
        assertThat(Texts.ofEverything(Language.EN).of(refused.refusals().getFirst()))
                .contains("Customer C100", "F2026-0001", "Fill in the address");
        assertThat(post.outbox().count(List.of(MailStatus.values()))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"buyer", "buyer@", "@customer.example", "a b@customer.example", "buyer@customer",
            "good@customer.example, bad@", "x@y.example\r\nBcc: z@y.example"})
    void what_is_no_address_is_refused(String address) {
        assertThat(verb.queue(MailOffice.mail("F2026-0001", address)).refusals()).hasSize(1).first()
                .isInstanceOf(MailRefusal.BadAddress.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"buyer@customer.example", "first.last+faktura@kjøper.example", "o'neill@a-b.example.nl"})
    void what_is_one_is_queued(String address) {
        assertThat(verb.queue(MailOffice.mail("F2026-0001", address)).isDone()).isTrue();
    }

    @Test
    void a_subject_has_one_line() {
        var mail = MailOffice.mail("F2026-0001", "buyer@customer.example");
        var entry = verb.queue(new Mail(mail.about(), new Mail.Letter("buyer@customer.example", "Invoice\r\nBcc: x@y.z",
                "text"), mail.attachment())).orElseThrow();
        assertThat(entry.letter().subject()).isEqualTo("Invoice Bcc: x@y.z");
    }

    @Test
    void a_large_paper_comes_back_as_it_went_in() {
        var paper = new byte[1_500_000];
        new java.util.Random(7).nextBytes(paper);
        var mail = MailOffice.mail("F2026-0001", "buyer@customer.example");
        var entry = verb.queue(new Mail(mail.about(), mail.letter(), new Mail.Attachment("F.pdf", paper)))
                .orElseThrow();
        assertThat(post.outbox().attachment(entry).content()).isEqualTo(paper);
    }

    @Test
    void a_posting_that_fails_queues_nothing() {
        assertThatThrownBy(() -> post.office.transactions().run(() -> {
            post.queue("F2026-0001");
            throw new IllegalStateException("the posting failed");
        })).hasMessage("the posting failed");
        assertThat(post.outbox().in(MailStatus.WAITING)).isEmpty();
    }

    @Test
    void a_letter_is_worded_in_the_customer_s_language() {
        var words = post.office.mail().words();
        var document = MailOffice.mail("F2026-0001", "x@y.example").about().document();
        var facts = new MailWords.Facts(document, "Voorbeeld B.V.", "Cave Wholesales", Optional.of(new MailWords.Sum(
                Money.parse("EUR 1210.00"), LocalDate.of(2026, 4, 9))));
        assertThat(words.letter(Language.NL, "x@y.example", facts)).satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Factuur F2026-0001 van Voorbeeld B.V.");
            assertThat(letter.text()).contains("1.210,00", "09-04-2026", "Met vriendelijke groet");
        });
        assertThat(words.letter(Language.NB, "x@y.example", facts).subject())
                .isEqualTo("Faktura F2026-0001 fra Voorbeeld B.V.");
        assertThat(Outcome.done(words.letter(Language.EN, "x@y.example", facts)).orElseThrow().text())
                .contains("is due on 09/04/2026");
    }
}
