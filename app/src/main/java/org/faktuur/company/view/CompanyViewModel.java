package org.faktuur.company.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.company.Companies;
import org.faktuur.company.Company;
import org.faktuur.company.SaveCompany;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// The company's particulars, to be changed, above its number sequences.
public final class CompanyViewModel implements Page {

    private record Read(Company company, List<NumberSequenceRow> numbers) {
    }

    private final Desk desk;
    private final Companies companies;
    private final NumberSequences numbers;
    private final SaveCompany verb;
    private final CompanyForm company = new CompanyForm();
    private final ObservableList<NumberSequenceRow> sequences = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Words> about = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final Command save = company.form().saving(this::keep);
    private boolean shownBefore;

    CompanyViewModel(Desk desk, Companies companies, NumberSequences numbers, SaveCompany verb) {
        this.desk = desk;
        this.companies = companies;
        this.numbers = numbers;
        this.verb = verb;
    }

    /// The fields of the particulars.
    public EntryForm form() {
        return company.form();
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// How documents are numbered.
    public ObservableList<NumberSequenceRow> sequences() {
        return sequences;
    }

    /// The currency and language of the books, which stay as they are.
    public ObservableValue<Words> about() {
        return about.getReadOnlyProperty();
    }

    /// Keeps the particulars.
    public Command save() {
        return save;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("CompanyFeature.company"));
    }

    @Override
    public void onShown() {
        if (!shownBefore) {
            shownBefore = true;
            load();
        }
    }

    @Override
    public void refresh() {
        if (mayClose()) {
            load();
        }
    }

    @Override
    public boolean mayClose() {
        return form().mayClose(desk);
    }

    private void load() {
        desk.background().run(() -> new Read(companies.company(), readNumbers()), read -> {
            show(read.company());
            sequences.setAll(read.numbers());
        });
    }

    private void show(Company read) {
        company.show(read.particulars());
        about.set(Words.of("CompanyView.about", Map.of("currency", read.currency().getCode(),
                "language", read.language())));
    }

    private List<NumberSequenceRow> readNumbers() {
        var patterns = numbers.patterns();
        var today = desk.session().today();
        return Arrays.stream(DocumentKind.values()).filter(patterns::containsKey)
                .map(kind -> new NumberSequenceRow(kind, patterns.get(kind).pattern(),
                        numbers.peek(kind, today, 1).getFirst())).toList();
    }

    private void keep() {
        var written = company.written();
        form().keep(desk, () -> verb.save(written), kept -> {
            show(kept);
            desk.navigator().say(Message.done(Words.of("CompanyView.saved")));
        });
    }

    /// The columns of the number sequences.
    static List<ListColumn<NumberSequenceRow>> columns() {
        return List.of(ListColumn.<NumberSequenceRow>words("kind", "CompanyView.kind", row -> Words.of(row.kind())),
                ListColumn.text("pattern", "CompanyView.pattern", NumberSequenceRow::pattern).wide(200).unsorted(),
                ListColumn.text("next", "CompanyView.next", NumberSequenceRow::next).wide(200).unsorted());
    }
}
