package org.faktuur.mail.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.faktuur.mail.MailCarrier;
import org.faktuur.mail.MailStatus;
import org.faktuur.mail.TroubleKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailRoundsTest {

    private final MailDesk desk = new MailDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_waits_goes_out_with_the_next_beat_and_silence_follows() {
        desk.post.setUp();
        desk.begin();
        desk.post.queue("F1", "F2");
        assertThat(desk.beat()).isTrue();
        assertThat(desk.said()).isEqualTo("E-mails sent: 2.");
        desk.beat();
        assertThat(desk.navigator.messages).hasSize(1);
    }

    @Test
    void without_a_connection_the_rounds_are_silent_and_go_on() {
        desk.post.setUp();
        desk.begin();
        desk.post.queue("F1");
        desk.post.server.way = Optional.of(new MailCarrier.No(TroubleKind.NO_CONNECTION, "smtp.example.org:587"));
        assertThat(desk.beat()).isTrue();
        assertThat(desk.beat()).isTrue();
        assertThat(desk.navigator.messages).isEmpty();
        desk.post.server.way = Optional.empty();
        desk.beat();
        assertThat(desk.said()).isEqualTo("E-mails sent: 1.");
    }

    @Test
    void what_failed_is_said_with_a_link_to_the_outbox() {
        desk.post.setUp();
        desk.begin();
        desk.post.queue("F1");
        desk.post.server.says(TroubleKind.TURNED_AWAY, "550 no");
        desk.beat();
        assertThat(desk.said()).isEqualTo("E-mails sent: 0; not sent: 1. The outbox says why.");
        desk.navigator.messages.getLast().links().getFirst().act().run();
        assertThat(desk.navigator.menus).containsExactly("MailFeature.outbox");
    }

    @Test
    void what_an_earlier_run_left_half_sent_is_said_at_the_start() {
        desk.post.setUp();
        var entry = desk.post.queue("F1").getFirst();
        desk.post.server.says(TroubleKind.LATER, "451 no");
        desk.post.server.whenCarried = () -> {
            desk.begin();
            assertThat(desk.said()).startsWith("1 e-mails were being sent when the program ended.");
        };
        desk.post.sending.sendDue();
        assertThat(desk.post.now(entry).status()).isEqualTo(MailStatus.UNSURE);
    }

    @Test
    void the_heart_stops_with_the_office() {
        desk.begin();
        desk.post.sending.close();
        assertThat(desk.beat()).isFalse();
    }

    @Test
    void send_now_says_what_keeps_it() {
        desk.rounds.sendNow();
        assertThat(desk.said()).isEqualTo("No e-mail waits.");
        desk.post.queue("F1");
        desk.rounds.sendNow();
        assertThat(desk.said()).startsWith("E-mails wait, but no mail server is set up.");
        desk.post.setUp();
        desk.post.server.way = Optional.of(new MailCarrier.No(TroubleKind.NO_CONNECTION, "smtp.example.org:587"));
        desk.rounds.sendNow();
        assertThat(desk.said()).startsWith("1 e-mails stay in the outbox. No connection since ");
    }

    @Test
    void the_first_page_hears_what_waits_and_what_must_be_decided() {
        desk.everyKind();
        assertThat(new MailFeature(desk.pages).workItems()).extracting(each -> each.key(), each -> each.count())
                .isEqualTo(List.of(org.assertj.core.groups.Tuple.tuple("MailFeature.waiting", 2L),
                        org.assertj.core.groups.Tuple.tuple("MailFeature.stopped", 2L)));
    }
}
