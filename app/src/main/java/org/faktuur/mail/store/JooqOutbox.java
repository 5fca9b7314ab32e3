package org.faktuur.mail.store;

import static org.faktuur.database.schema.Tables.MAIL;
import static org.faktuur.database.schema.Tables.MAIL_PART;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.faktuur.database.Database;
import org.faktuur.database.schema.tables.records.MailRecord;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.mail.Mail;
import org.faktuur.mail.MailStatus;
import org.faktuur.mail.MailTrouble;
import org.faktuur.mail.Outbox;
import org.faktuur.mail.OutboxEntry;
import org.faktuur.mail.OutboxLists;
import org.faktuur.mail.TroubleKind;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Session;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The outbox in the books; attachments in parts.
public final class JooqOutbox implements Outbox, OutboxLists {

    private static final int PART = 512 * 1024;
    private static final int MOST_SAID = 1000;

    private final Database database;
    private final Session session;

    public JooqOutbox(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public OutboxEntry add(Mail mail) {
        var row = database.dsl().newRecord(MAIL);
        row.setCustomerAccount(mail.about().customer());
        row.setDocumentKind(mail.about().document().kind().name());
        row.setDocumentNumber(mail.about().document().number());
        row.setToAddress(mail.letter().to());
        row.setCc(mail.letter().cc());
        row.setSubject(mail.letter().subject());
        row.setBody(mail.letter().text());
        row.setAttachment(mail.attachment().name());
        var now = at(session.now());
        state(row, new OutboxEntry.State(MailStatus.WAITING, 0, "", Optional.empty(),
                new OutboxEntry.Times(now.toInstant(), now.toInstant(), Optional.empty(), Optional.empty())));
        row.setQueuedAt(now);
        row.insert();
        addParts(row.getId(), mail.attachment().content());
        return entry(row);
    }

    private void addParts(long mail, byte[] content) {
        for (var from = 0; from < content.length; from += PART) {
            database.dsl().insertInto(MAIL_PART).set(MAIL_PART.MAIL, mail)
                    .set(MAIL_PART.PART, (short) (from / PART))
                    .set(MAIL_PART.CONTENT, Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)))
                    .execute();
        }
    }

    @Override
    public Optional<OutboxEntry> byId(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    @Override
    public List<OutboxEntry> byIds(Collection<Long> ids) {
        return database.dsl().selectFrom(MAIL).where(MAIL.ID.in(ids)).orderBy(MAIL.ID).fetch(JooqOutbox::entry);
    }

    @Override
    public Mail.Attachment attachment(OutboxEntry entry) {
        var content = new ByteArrayOutputStream();
        database.dsl().select(MAIL_PART.CONTENT).from(MAIL_PART).where(MAIL_PART.MAIL.eq(entry.id()))
                .orderBy(MAIL_PART.PART).fetch(MAIL_PART.CONTENT).forEach(content::writeBytes);
        return new Mail.Attachment(entry.attachment(), content.toByteArray());
    }

    @Override
    public List<OutboxEntry> due(Instant moment) {
        return database.dsl().selectFrom(MAIL).where(MAIL.STATUS.eq(MailStatus.WAITING.name()))
                .and(MAIL.DUE_AT.le(at(moment))).orderBy(MAIL.ID).fetch(JooqOutbox::entry);
    }

    @Override
    public List<OutboxEntry> in(MailStatus status) {
        return database.dsl().selectFrom(MAIL).where(MAIL.STATUS.eq(status.name())).orderBy(MAIL.ID)
                .fetch(JooqOutbox::entry);
    }

    @Override
    public long count(Collection<MailStatus> statuses) {
        return database.dsl().fetchCount(MAIL, MAIL.STATUS.in(statuses.stream().map(MailStatus::name).toList()));
    }

    @Override
    public boolean save(OutboxEntry before, OutboxEntry after) {
        var row = new MailRecord();
        state(row, after.state());
        return database.dsl().update(MAIL).set(row).where(MAIL.ID.eq(before.id()))
                .and(MAIL.STATUS.eq(before.status().name())).and(MAIL.ATTEMPTS.eq(before.state().attempts()))
                .execute() == 1;
    }

    @Override
    public RowSource<OutboxEntry> all() {
        var id = new Column<>("id", MAIL.ID, OutboxEntry::id);
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(MAIL, id, JooqOutbox::entry, DSL.noCondition()),
                List.of(id,
                        new Column<>("queued", MAIL.QUEUED_AT, row -> at(row.state().times().queued())),
                        new Column<>("status", MAIL.STATUS, row -> row.status().name()),
                        new Column<>("to", MAIL.TO_ADDRESS, row -> row.letter().to()),
                        new Column<>("document", MAIL.DOCUMENT_NUMBER, row -> row.about().document().number()),
                        new Column<>("customer", MAIL.CUSTOMER_ACCOUNT, row -> row.about().customer()),
                        new Column<>("subject", MAIL.SUBJECT, row -> row.letter().subject()),
                        new Column<>("attempts", MAIL.ATTEMPTS, row -> row.state().attempts())));
    }

    private static void state(MailRecord row, OutboxEntry.State state) {
        row.setStatus(state.status().name());
        row.setAttempts(state.attempts());
        row.setMessageId(state.messageId());
        row.setTrouble(state.trouble().map(each -> each.kind().name()).orElse(""));
        row.setSaid(state.trouble().map(MailTrouble::said).map(said -> said.length() > MOST_SAID
                ? said.substring(0, MOST_SAID) : said).orElse(""));
        row.setSince(state.trouble().map(each -> at(each.since())).orElse(null));
        row.setDueAt(at(state.times().due()));
        row.setTriedAt(state.times().tried().map(JooqOutbox::at).orElse(null));
        row.setSentAt(state.times().sent().map(JooqOutbox::at).orElse(null));
    }

    private static OutboxEntry entry(Record row) {
        var trouble = Optional.of(row.get(MAIL.TROUBLE)).filter(kind -> !kind.isEmpty())
                .map(kind -> new MailTrouble(TroubleKind.valueOf(kind), row.get(MAIL.SAID),
                        row.get(MAIL.SINCE).toInstant()));
        return new OutboxEntry(row.get(MAIL.ID), new Mail.About(row.get(MAIL.CUSTOMER_ACCOUNT), new DocumentRef(
                DocumentKind.valueOf(row.get(MAIL.DOCUMENT_KIND)), row.get(MAIL.DOCUMENT_NUMBER))),
                new Mail.Letter(row.get(MAIL.TO_ADDRESS), row.get(MAIL.CC), row.get(MAIL.SUBJECT),
                        row.get(MAIL.BODY)), row.get(MAIL.ATTACHMENT),
                new OutboxEntry.State(MailStatus.valueOf(row.get(MAIL.STATUS)), row.get(MAIL.ATTEMPTS),
                        row.get(MAIL.MESSAGE_ID), trouble, new OutboxEntry.Times(
                                row.get(MAIL.QUEUED_AT).toInstant(), row.get(MAIL.DUE_AT).toInstant(),
                                instant(row.get(MAIL.TRIED_AT)), instant(row.get(MAIL.SENT_AT)))));
    }

    private static Optional<Instant> instant(OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
