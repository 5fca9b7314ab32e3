package org.faktuur.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendWaitingMailTest {

    private final MailOffice post = new MailOffice().setUp();
    private final Texts texts = Texts.ofEverything(Language.EN);

    @AfterEach
    void close() {
        post.close();
    }

    private MailRun send() {
        return post.sending.sendDue().orElseThrow();
    }

    private String why(OutboxEntry entry) {
        return post.now(entry).trouble().orElseThrow().words().in(texts);
    }

    @Test
    void what_waits_is_sent_once_and_marked_with_its_message_id() {
        var entries = post.queue("F1", "F2");

        assertThat(send().count(MailStatus.SENT)).isEqualTo(2);
        assertThat(send().tried()).isEmpty();
        assertThat(post.server.taken).extracting(each -> each.letter().subject())
                .containsExactly("Invoice F1", "Invoice F2");
        assertThat(post.now(entries.getFirst())).satisfies(sent -> {
            assertThat(sent.status()).isEqualTo(MailStatus.SENT);
            assertThat(sent.state().times().sent()).contains(post.clock.now());
            assertThat(sent.state().messageId()).isEqualTo(post.server.taken.getFirst().messageId())
                    .matches("<[0-9a-f-]{36}@voorbeeld\\.example>");
        });
    }

    @Test
    void without_a_connection_everything_waits_and_says_since_when() {
        var entries = post.queue("F1", "F2");
        post.server.way = Optional.of(new MailCarrier.No(TroubleKind.NO_CONNECTION, "smtp.example.org:587"));
        var began = post.clock.now();

        assertThat(send().held()).isPresent();
        post.clock.turn(Duration.ofHours(3));
        assertThat(send().waiting()).isEqualTo(2);

        assertThat(entries).allSatisfy(each -> {
            assertThat(post.now(each).status()).isEqualTo(MailStatus.WAITING);
            assertThat(post.now(each).state().attempts()).isZero();
            assertThat(post.now(each).trouble().orElseThrow().since()).isEqualTo(began);
            assertThat(why(each)).startsWith("No connection since " + texts.formats().moment(began));
        });
        post.server.way = Optional.empty();
        assertThat(send().count(MailStatus.SENT)).isEqualTo(2);
        assertThat(post.now(entries.getFirst()).trouble()).isEmpty();
    }

    @Test
    void a_connection_that_is_lost_between_two_mails_keeps_the_rest_waiting() {
        var entries = post.queue("F1", "F2", "F3");
        post.server.whenCarried = () -> {
            if (post.server.taken.size() == 1) {
                post.server.says(TroubleKind.NO_CONNECTION, "[EOF]");
            }
        };

        var run = send();
        assertThat(run.count(MailStatus.SENT)).isEqualTo(1);
        assertThat(run.waiting()).isEqualTo(2);
        assertThat(entries.subList(1, 3)).allSatisfy(each ->
                assertThat(post.now(each).trouble().orElseThrow().kind()).isEqualTo(TroubleKind.NO_CONNECTION));
    }

    @Test
    void a_mail_that_the_server_refuses_fails_with_the_server_s_words_and_stops_no_other() {
        var entries = post.queue("F1", "F2");
        post.server.whenCarried = () -> post.server.answer = post.server.answer.isPresent() ? Optional.empty()
                : Optional.of(new MailCarrier.No(TroubleKind.TURNED_AWAY, "550 5.1.1 no such user"));

        assertThat(send().count(MailStatus.FAILED)).isEqualTo(1);
        assertThat(post.now(entries.get(0)).status()).isEqualTo(MailStatus.FAILED);
        assertThat(why(entries.get(0))).contains("550 5.1.1 no such user", "Correct the address");
        assertThat(post.now(entries.get(1)).status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void a_failed_mail_goes_out_when_a_person_tries_again() {
        var entry = post.queue("F1").getFirst();
        post.server.says(TroubleKind.TURNED_AWAY, "550 mailbox full");
        send();
        post.server.answer = Optional.empty();
        assertThat(send().tried()).isEmpty();
        var decide = post.office.mail().decide();

        assertThat(decide.tryAgain(List.of(entry.id())).orElseThrow()).hasSize(1);
        var id = post.now(entry).state().messageId();
        assertThat(send().count(MailStatus.SENT)).isEqualTo(1);
        assertThat(post.server.taken.getFirst().messageId()).isEqualTo(id);
        assertThat(decide.tryAgain(List.of(entry.id())).refusals())
                .containsExactly(new MailRefusal.NothingToTryAgain());
    }

    @Test
    void a_server_that_is_busy_is_asked_again_after_growing_pauses() {
        var entry = post.queue("F1").getFirst();
        post.server.says(TroubleKind.LATER, "451 4.7.1 greylisted");
        send();
        assertThat(post.now(entry).status()).isEqualTo(MailStatus.WAITING);
        post.clock.turn(Duration.ofMinutes(1));
        assertThat(send().tried()).isEmpty();
        post.clock.turn(Duration.ofMinutes(1));
        assertThat(send().tried()).hasSize(1);
        post.clock.turn(Duration.ofMinutes(2));
        assertThat(send().tried()).isEmpty();
        post.clock.turn(Duration.ofMinutes(8));
        post.server.answer = Optional.empty();

        assertThat(send().count(MailStatus.SENT)).isEqualTo(1);
        assertThat(post.now(entry).state().attempts()).isEqualTo(3);
    }

    @Test
    void a_server_that_is_never_ready_makes_it_fail_in_the_end() {
        var entry = post.queue("F1").getFirst();
        post.server.says(TroubleKind.LATER, "451 not now");
        for (var round = 0; round < 8; round++) {
            send();
            post.clock.turn(Duration.ofDays(1));
        }
        assertThat(post.now(entry)).extracting(OutboxEntry::status, each -> each.state().attempts())
                .containsExactly(MailStatus.FAILED, 7);
    }

    @Test
    void send_now_does_not_wait_for_the_pause() {
        post.queue("F1");
        post.server.says(TroubleKind.LATER, "451 not now");
        send();
        post.server.answer = Optional.empty();
        assertThat(post.sending.sendAll().orElseThrow().count(MailStatus.SENT)).isEqualTo(1);
    }

    @Test
    void a_mail_that_was_on_its_way_when_the_program_ended_is_unsure_and_never_sent_by_itself() {
        var entry = post.queue("F1").getFirst();
        post.office.transactions().run(() -> post.outbox().save(entry, entry.sending("<a@b.example>",
                post.clock.now())));
        var restarted = post.sending(post.server);

        assertThat(restarted.findUnsure()).isEqualTo(1);
        assertThat(restarted.sendDue().orElseThrow().tried()).isEmpty();
        assertThat(post.server.taken).isEmpty();
        assertThat(why(entry)).contains("may have arrived");
        post.office.mail().decide().tryAgain(List.of(entry.id())).orElseThrow();
        assertThat(restarted.sendDue().orElseThrow().count(MailStatus.SENT)).isEqualTo(1);
        assertThat(post.server.taken.getFirst().messageId()).isEqualTo("<a@b.example>");
    }

    @Test
    void a_mail_is_marked_before_the_server_sees_it_and_unsure_when_something_breaks_then() {
        var entry = post.queue("F1").getFirst();
        post.server.whenCarried = () -> {
            assertThat(post.now(entry).status()).isEqualTo(MailStatus.SENDING);
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(this::send).hasMessage("broken");
        assertThat(post.now(entry).status()).isEqualTo(MailStatus.UNSURE);
        assertThat(send().tried()).isEmpty();
    }

    @Test
    void without_settings_it_waits_and_says_so() {
        try (var bare = new MailOffice()) {
            var entry = bare.queue("F1").getFirst();
            assertThat(bare.sending.sendDue().refusals()).containsExactly(new MailRefusal.NoMailServer());
            assertThat(bare.now(entry).trouble().orElseThrow().kind()).isEqualTo(TroubleKind.NO_SERVER);
            assertThat(bare.now(entry).status()).isEqualTo(MailStatus.WAITING);
        }
    }

    @Test
    void a_wrong_password_keeps_everything_waiting() {
        var entry = post.queue("F1").getFirst();
        post.server.way = Optional.of(new MailCarrier.No(TroubleKind.NO_SIGN_IN, "535 no"));
        assertThat(send().held().orElseThrow().kind()).isEqualTo(TroubleKind.NO_SIGN_IN);
        assertThat(why(entry)).contains("535 no", "Correct them in the e-mail settings");
    }

    @Test
    void a_cancelled_mail_is_not_sent_and_a_sent_one_cannot_be_cancelled() {
        var entries = post.queue("F1", "F2");
        var decide = post.office.mail().decide();
        decide.cancel(List.of(entries.getFirst().id())).orElseThrow();
        assertThat(send().count(MailStatus.SENT)).isEqualTo(1);
        assertThat(post.now(entries.getFirst()).status()).isEqualTo(MailStatus.CANCELLED);
        assertThat(decide.cancel(List.of(entries.getLast().id())).refusals())
                .containsExactly(new MailRefusal.NothingToCancel());
    }

    @Test
    void a_mail_that_was_cancelled_while_others_were_sent_stays() {
        var entries = post.queue("F1", "F2");
        post.server.whenCarried = () -> post.office.mail().decide().cancel(List.of(entries.getLast().id()));
        assertThat(send().tried()).hasSize(1);
        assertThat(post.now(entries.getLast()).status()).isEqualTo(MailStatus.CANCELLED);
    }

    @Test
    void a_program_that_stops_waits_for_the_mail_under_way_and_sends_no_other() throws Exception {
        var entries = post.queue("F1", "F2");
        var carried = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        post.server.whenCarried = () -> {
            carried.countDown();
            try {
                goOn.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        };
        var sent = CompletableFuture.supplyAsync(post.sending::sendDue, work -> new Thread(work).start());
        assertThat(carried.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(post.sending.sendAll().refusals()).containsExactly(new MailRefusal.AlreadySending());
        var stopped = CompletableFuture.runAsync(post.sending::close, work -> new Thread(work).start());
        while (!post.sending.isClosed()) {
            Thread.onSpinWait();
        }
        assertThat(stopped).isNotDone();
        goOn.countDown();
        stopped.get(20, TimeUnit.SECONDS);

        assertThat(sent.get(20, TimeUnit.SECONDS).orElseThrow().tried()).hasSize(1);
        assertThat(post.now(entries.getFirst()).status()).isEqualTo(MailStatus.SENT);
        assertThat(post.now(entries.getLast()).status()).isEqualTo(MailStatus.WAITING);
        assertThat(post.sending.sendDue().orElseThrow().tried()).isEmpty();
    }
}
