package org.faktuur.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.documents.Archive;
import org.faktuur.documents.Buyer;
import org.faktuur.documents.Content;
import org.faktuur.documents.Destination;
import org.faktuur.documents.Document;
import org.faktuur.documents.PaperKind;
import org.faktuur.documents.Payment;
import org.faktuur.documents.References;
import org.faktuur.documents.Seller;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.session.Transactions;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class HandOutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final PrintDestination MAIL = new PrintDestination.EMail("");

    private final List<PrintLog.Entry> log = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final List<MailBox.Letter> letters = new ArrayList<>();
    private final List<PrintEntry> lines = new ArrayList<>();
    private int rendered;
    private final HandOut handOut = new HandOut(new KeptPapers(Archive.inMemory(), setups(), _ -> {
        rendered++;
        return "paper".getBytes(StandardCharsets.UTF_8);
    }, (paper, language) -> (new String(paper, StandardCharsets.UTF_8) + " copy " + language)
            .getBytes(StandardCharsets.UTF_8)), setups(), log(), new HandOut.Ways(printers(),
            (folder, name, _) -> Outcome.done(folder + "/" + name), letter -> {
                letters.add(letter);
                return Outcome.done(letter);
            }), transactions());

    private static Transactions transactions() {
        return new Transactions() {
            @Override
            public <T> T run(Supplier<T> work) {
                return work.get();
            }
        };
    }

    private PrintSetups setups() {
        return new PrintSetups() {
            @Override
            public List<PrintSetup> of(PaperKind kind, String customer) {
                return List.of(PrintSetup.none(kind, "").with(lines));
            }

            @Override
            public boolean save(PrintSetup setup) {
                return false;
            }
        };
    }

    private PrintLog log() {
        return new PrintLog() {
            @Override
            public boolean handedOut(PaperKind kind, String document) {
                return of(kind, document).stream()
                        .anyMatch(entry -> entry.copy() == 0 && entry.destination() != Destination.SCREEN);
            }

            @Override
            public List<Entry> of(PaperKind kind, String document) {
                return log.stream().filter(entry -> entry.kind() == kind && entry.document().equals(document)).toList();
            }

            @Override
            public void add(List<Entry> entries) {
                log.addAll(entries);
            }
        };
    }

    private Printers printers() {
        return new Printers() {
            @Override
            public List<String> names() {
                return List.of("Laser");
            }

            @Override
            public Outcome<String> print(Wish wish, byte[] pdf) {
                if (!wish.printer().equals("Laser")) {
                    return Outcome.refused(new PrintRefusal.PrinterGone(wish.printer()));
                }
                printed.add(wish.count() + " " + wish.duplex() + " " + new String(pdf, StandardCharsets.UTF_8));
                return Outcome.done("Laser");
            }
        };
    }

    private void line(Part part, PrintDestination destination, int copies) {
        lines.add(new PrintEntry(part, "", copies, destination, PrintCondition.ALWAYS));
    }

    private HandedOut handOut(String email) {
        return handOut.handOut(paper(email), HandOut.By.PRINT_MANAGEMENT);
    }

    private static PaperToHandOut paper(String email) {
        var document = new Document(new Document.Heading(PaperKind.INVOICE, "F1", DAY, Document.Delivery.NONE,
                Language.NB), new Seller("Fjord AS", new Seller.Address("", "", "", "NO"),
                new Seller.Registration("", "", false), new Seller.Contact("", "", ""),
                new Seller.BankAccount("", "")), new Buyer("C1", "Kjøper", List.of(), "", ""), References.NONE,
                Payment.NONE, new Content(List.of(), List.of(), Optional.empty(), List.of()));
        return new PaperToHandOut(new DocumentRef(DocumentKind.INVOICE, "F1"), new PaperFacts(PaperKind.INVOICE,
                new PaperFacts.Customer("C1", "", "NO", email), Language.NB, CurrencyUnit.EUR,
                Money.of(CurrencyUnit.EUR, 1)), document);
    }

    @Test
    void the_paper_is_made_once_and_copies_bear_the_mark_in_the_papers_language() {
        line(Part.ORIGINAL, new PrintDestination.Printer("Laser", true), 1);
        line(Part.COPY, new PrintDestination.Printer("Laser", false), 3);
        assertThat(handOut("").refusals()).isEmpty();
        assertThat(printed).containsExactly("1 true paper", "3 false paper copy NB");
        handOut("");
        assertThat(printed).endsWith("1 true paper copy NB", "3 false paper copy NB");
        assertThat(rendered).isEqualTo(1);
    }

    @Test
    void a_mail_is_laid_into_the_outbox_with_the_paper_and_its_name() {
        line(Part.ORIGINAL, MAIL, 1);
        line(Part.COPY, new PrintDestination.EMail("book@example.com"), 1);
        handOut("buyer@example.com");
        assertThat(letters).extracting(MailBox.Letter::to).containsExactly("buyer@example.com", "book@example.com");
        assertThat(letters).extracting(MailBox.Letter::fileName).containsOnly("F1.pdf");
        assertThat(letters).extracting(MailBox.Letter::language).containsOnly(Language.NB);
        assertThat(log).containsExactly(
                new PrintLog.Entry(PaperKind.INVOICE, "F1", 0, Destination.EMAIL, "buyer@example.com"),
                new PrintLog.Entry(PaperKind.INVOICE, "F1", 1, Destination.EMAIL, "book@example.com"));
    }

    @Test
    void a_destination_that_fails_keeps_back_its_own_paper_only() {
        line(Part.ORIGINAL, MAIL, 1);
        line(Part.COPY, new PrintDestination.Printer("Gone", false), 1);
        line(Part.COPY, new PrintDestination.File("/papers", "{number}-{customer}"), 1);
        var done = handOut("");
        assertThat(done.refusals()).containsExactly(new PrintRefusal.NoEMailAddress("C1"),
                new PrintRefusal.PrinterGone("Gone"));
        assertThat(done.sentTo(Destination.FILE)).extracting(PrintJob::copy).containsExactly(2);
        assertThat(log).containsExactly(
                new PrintLog.Entry(PaperKind.INVOICE, "F1", 2, Destination.FILE, "/papers/F1-C1.pdf"));
        lines.clear();
        line(Part.ORIGINAL, new PrintDestination.Printer("Laser", false), 1);
        handOut("");
        assertThat(printed).as("the original is still to come").containsExactly("1 false paper");
    }

    @Test
    void what_is_only_looked_at_is_still_an_original() {
        handOut("");
        assertThat(log).extracting(PrintLog.Entry::destination).containsExactly(Destination.SCREEN);
        assertThat(new String(handOut.show(paper(""), 0).orElseThrow().pdf(), StandardCharsets.UTF_8))
                .isEqualTo("paper");
    }
}
