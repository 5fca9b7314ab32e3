package org.faktuur.ledger.view;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.faktuur.shell.Commands;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// The page of a voucher.
final class VoucherView {

    private static final String KEY = "VoucherView.";

    private final VoucherViewModel model;
    private final Texts texts;

    @FXML private Label number;
    @FXML private Button document;
    @FXML private FactsPane facts;
    @FXML private TableView<VoucherEntry> entries;
    @FXML private FactsPane why;

    VoucherView(VoucherViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        number.setText(texts.text("DocumentKind.VOUCHER") + " " + model.number());
        PlainTable.show(entries, columns(), model.entries(), model.entry(), texts);
        model.facts().subscribe(shown -> facts.show(shown, texts));
        model.why().subscribe(shown -> why.show(shown, texts));
        Commands.bind(document, model.document(), texts);
    }

    private static List<ListColumn<VoucherEntry>> columns() {
        return List.of(
                ListColumn.<VoucherEntry>text("account", KEY + "account", row -> row.line().account()).wide(80),
                ListColumn.<VoucherEntry>text("accountName", KEY + "accountName", VoucherEntry::accountName).wide(160),
                ListColumn.<VoucherEntry>words("type", KEY + "type", row -> Words.of(row.line().basis().type()))
                        .wide(140),
                ListColumn.<VoucherEntry>amount("debit", KEY + "debit", row -> known(row.line().debit()))
                        .wide(100),
                ListColumn.<VoucherEntry>amount("credit", KEY + "credit", row -> known(row.line().credit()))
                        .wide(100),
                ListColumn.<VoucherEntry>amount("amountCurrency", KEY + "amountCurrency",
                        row -> row.line().amountCurrency()).wide(100),
                ListColumn.<VoucherEntry>text("currency", KEY + "currency",
                        row -> row.line().amountCurrency().getCurrencyUnit().getCode()).wide(56),
                ListColumn.<VoucherEntry>text("description", KEY + "entryDescription",
                        row -> row.line().description()).wide(220));
    }

    private static Money known(Money amount) {
        return Optional.of(amount).filter(each -> !each.isZero()).orElse(null);
    }
}
