package org.faktuur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.faktuur.bank.view.BankDesk;
import org.faktuur.documents.PaperToShow;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.receivables.PaymentDraft;
import org.faktuur.receivables.view.ReceivablesFeature;
import org.faktuur.receivables.view.ReceivablesPages;
import org.faktuur.session.Language;
import org.faktuur.shell.FormHands;
import org.faktuur.shell.Look;
import org.faktuur.shell.Page;
import org.joda.money.Money;

/// The desk after three invoices and a credit note were posted, with the pages of receivables as the desktop wires
/// them; papers are written down.
public final class ReceivablesDesk implements AutoCloseable {

    public final PostedDesk posted = new PostedDesk();
    public final List<PaperToShow> papers = new ArrayList<>();
    private final ReceivablesRooms rooms = new ReceivablesRooms(posted.office, posted.desk, papers::add);
    public final ReceivablesPages pages = rooms.pages();
    public final BankDesk bank = rooms.bank();

    /// The page behind a menu entry, as it comes in front.
    public <P extends Page> P page(Class<P> type, String key) {
        var page = type.cast(feature().menu().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow()
                .page().get());
        page.onShown();
        return page;
    }

    /// The page of a document, as it comes in front.
    public Page page(DocumentRef document) {
        var page = feature().open(document);
        page.onShown();
        return page;
    }

    public ReceivablesFeature feature() {
        return new ReceivablesFeature(pages);
    }

    /// The open amount of an invoice; nothing where it is settled.
    public Optional<Money> open(String account, String document) {
        return posted.office.receivables().open(account).stream()
                .filter(each -> each.document().number().equals(document)).map(each -> each.open().amount())
                .findFirst();
    }

    /// Registers a payment of this, settled as it is proposed.
    public void pay(String account, String amount, String reference) {
        var page = pages.register(PaymentDraft.on(TestSession.TODAY).of(account));
        page.onShown();
        new FormHands(page.form(), posted.desk).type("amount", amount).type("reference", reference);
        page.ok().run();
    }

    /// What a payment is called.
    public static DocumentRef payment(String number) {
        return new DocumentRef(DocumentKind.PAYMENT, number);
    }

    /// Shows the page in this window in English.
    public void show(Stage stage, Page page) {
        posted.show(stage, page, Language.EN, Look.LIGHT);
    }

    /// Pictures the page in three languages, light and dark.
    public void picture(Stage stage, Page page, String name) {
        posted.picture(stage, page, name);
    }

    @Override
    public void close() {
        posted.close();
    }
}
