package org.faktuur.mail.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Sort;
import org.faktuur.mail.MailRefusal;
import org.faktuur.mail.MailStatus;
import org.faktuur.mail.OutboxEntry;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxViewModelTest {

    private final MailDesk desk = new MailDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private static void stand(OutboxViewModel page, String document) {
        page.mails().current().set(page.mails().rows().stream()
                .filter(each -> each.about().document().number().equals(document)).findFirst());
    }

    private OutboxEntry row(OutboxViewModel page, String document) {
        return page.mails().rows().stream().filter(each -> each.about().document().number().equals(document))
                .findFirst().orElseThrow();
    }

    @Test
    void every_mail_stands_there_newest_first_with_its_status() {
        desk.everyKind();
        assertThat(desk.outbox().mails().rows()).extracting(OutboxEntry::status).containsExactly(MailStatus.WAITING,
                MailStatus.CANCELLED, MailStatus.WAITING, MailStatus.UNSURE, MailStatus.FAILED, MailStatus.SENT);
    }

    @Test
    void every_column_sorts_and_a_status_filters() {
        desk.everyKind();
        var page = desk.outbox();
        page.mails().columns().stream().filter(each -> each.sortable()).forEach(column -> {
            page.mails().sort(Sort.ascending(column.id()));
            assertThat(page.mails().rows()).as(column.id()).hasSize(6);
        });
        page.mails().filter("status", Optional.of(new Criterion.Is(MailStatus.FAILED)));
        assertThat(page.mails().rows()).hasSize(1);
    }

    @Test
    void the_reason_of_the_one_under_the_cursor_is_said_whole() {
        desk.everyKind();
        var page = desk.outbox();
        stand(page, "F2026-0002");
        assertThat(page.reason().getValue().in(Texts.ofEverything(Language.EN)))
                .startsWith("The mail server refused it: “550 5.1.1 mailbox unknown”.");
    }

    @Test
    void a_failed_one_waits_again_and_a_sent_one_does_not() {
        desk.everyKind();
        var page = desk.outbox();
        stand(page, "F2026-0001");
        assertThat(page.tryAgain().why().get()).contains(new MailRefusal.NothingToTryAgain());
        assertThat(page.cancel().why().get()).contains(new MailRefusal.NothingToCancel());
        stand(page, "F2026-0002");
        page.tryAgain().run();
        assertThat(row(page, "F2026-0002").status()).isEqualTo(MailStatus.WAITING);
        assertThat(desk.said()).startsWith("E-mails that wait again: 1.");
        assertThat(desk.dialogs.questions).isEmpty();
    }

    @Test
    void an_unsure_one_is_only_tried_again_after_a_question() {
        desk.everyKind();
        var page = desk.outbox();
        stand(page, "F2026-0003");
        desk.dialogs.answer = false;
        page.tryAgain().run();
        assertThat(row(page, "F2026-0003").status()).isEqualTo(MailStatus.UNSURE);
        desk.dialogs.answer = true;
        page.tryAgain().run();
        assertThat(row(page, "F2026-0003").status()).isEqualTo(MailStatus.WAITING);
    }

    @Test
    void a_waiting_one_is_cancelled_after_a_question() {
        desk.everyKind();
        var page = desk.outbox();
        stand(page, "F2026-0006");
        page.cancel().run();
        assertThat(desk.dialogs.questions.getFirst().in(Texts.ofEverything(Language.EN))).contains("F2026-0006");
        assertThat(row(page, "F2026-0006").status()).isEqualTo(MailStatus.CANCELLED);
    }

    @Test
    void send_now_sends_and_the_list_follows() {
        desk.everyKind();
        var page = desk.outbox();
        page.sendNow().run();
        assertThat(desk.said()).isEqualTo("E-mails sent: 2.");
        assertThat(row(page, "F2026-0006").status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void the_document_and_the_mail_are_opened_from_the_list() {
        desk.everyKind();
        var page = desk.outbox();
        stand(page, "F2026-0002");
        page.openDocument().run();
        assertThat(desk.navigator.documents.getLast().number()).isEqualTo("F2026-0002");
        page.look().run();
        assertThat(desk.navigator.pages.getLast()).isInstanceOf(MailViewModel.class);
    }

    @Test
    void an_empty_outbox_offers_nothing_to_look_at() {
        assertThat(desk.outbox().look().why().get()).contains(new MailRefusal.NoMailChosen());
    }
}
