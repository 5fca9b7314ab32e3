package org.faktuur.tax.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EditedRows;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.shell.Suggestion;
import org.faktuur.tax.SaveVatGroup;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.TaxRefusal;
import org.faktuur.tax.VatCodes;
import org.faktuur.tax.VatGroup;
import org.faktuur.tax.VatGroups;
import org.faktuur.texts.Words;

/// The sales tax groups of customers or of items: which codes stand in which.
public final class VatGroupsViewModel implements Page {

    /// What it reads.
    record Books(VatGroups groups, VatCodes codes) {
    }

    private final Desk desk;
    private final VatGroup.Kind kind;
    private final Books books;
    private final SaveVatGroup verb;
    private final EntryForm form = new EntryForm(VatGroupsViewModel::place);
    private final ReadOnlyObjectWrapper<Optional<Refusal>> named = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EntryField<String> group = form.text("groupName", 20).closedWhile(named);
    private final EntryField<String> codes = form.text("groupCodes", 80, this::suggest);
    private final EditedRows<VatGroup> groups;
    private final Command save = form.saving(this::keep);
    private final Command remove = Command.of(this::takeAway);

    VatGroupsViewModel(Desk desk, VatGroup.Kind kind, Books books, SaveVatGroup verb) {
        this.desk = desk;
        this.kind = kind;
        this.books = books;
        this.verb = verb;
        this.groups = new EditedRows<>(new PagedList<>("VatGroupsView", new FewRows<>(() -> books.groups().all(kind),
                columns(), VatGroup::name), columns(), desk).whenEmpty("VatGroupsView.empty"), form, this::fill);
        remove.unless(groups.edited().map(row -> row.isPresent() ? Optional.empty()
                : Optional.of(new FormRefusal.NoRowChosen())));
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case TaxRefusal.NoGroupName _, TaxRefusal.GroupStands _ -> "groupName";
            case TaxRefusal.NoCodeInGroup _, TaxRefusal.NoSuchVatCode _ -> "groupCodes";
            default -> "";
        };
    }

    /// The groups.
    public EditedRows<VatGroup> groups() {
        return groups;
    }

    /// The fields of the group that is added or changed.
    public EntryForm form() {
        return form;
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// What the codes of a group mean: for customers, or for items.
    public Words about() {
        return Words.of(kind == VatGroup.Kind.CUSTOMER ? "VatGroupsView.about" : "VatGroupsView.aboutItems");
    }

    /// Keeps the group of the form.
    public Command save() {
        return save;
    }

    /// Takes the group of the form away.
    public Command remove() {
        return remove;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(kind == VatGroup.Kind.CUSTOMER
                ? "TaxSetupFeature.groups" : "TaxSetupFeature.itemGroups"));
    }

    @Override
    public ObservableValue<Words> status() {
        return groups.list().status();
    }

    @Override
    public void onShown() {
        groups.list().refresh();
    }

    @Override
    public void refresh() {
        groups.list().refresh();
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk);
    }

    /// The codes that go on what is typed: of its last word.
    List<Suggestion> suggest(String typed) {
        var at = typed.lastIndexOf(' ') + 1;
        var before = typed.substring(0, at);
        var words = typed.substring(at).toLowerCase(Locale.ROOT);
        return books.codes().all().stream().filter(code -> code.code().toLowerCase(Locale.ROOT).startsWith(words)
                        || code.name().toLowerCase(Locale.ROOT).contains(words))
                .map(code -> new Suggestion(before + code.code(), code.name())).toList();
    }

    private void fill(Optional<VatGroup> row) {
        named.set(row.map(_ -> new TaxSetupRefusal.GroupNameStays()));
        group.set(row.map(VatGroup::name).orElse(""));
        codes.set(row.map(each -> each.codes().text()).orElse(""));
    }

    private void keep() {
        var changed = new VatGroup(kind, group.get(), TaxCodes.ofText(codes.get()));
        var isNew = groups.edited().get().isEmpty();
        form.keep(desk, () -> isNew ? verb.add(changed) : verb.change(changed), kept -> {
            groups.kept(Optional.of(kept));
            say("VatGroupsView.saved", kept);
        });
    }

    private void takeAway() {
        var row = groups.edited().get().orElseThrow();
        if (desk.dialogs().ask(Words.of("VatGroupsView.sure", Map.of("group", row.name())),
                Words.of("VatGroupsView.remove"), Words.of("cancel"))) {
            form.show(() -> fill(Optional.of(row)));
            form.keep(desk, () -> verb.remove(row), gone -> {
                groups.kept(Optional.empty());
                say("VatGroupsView.removed", gone);
            });
        }
    }

    private void say(String key, VatGroup one) {
        desk.navigator().say(Message.done(Words.of(key, Map.of("group", one.name(), "codes", one.codes().text()))));
    }

    private static List<ListColumn<VatGroup>> columns() {
        return List.of(ListColumn.text("group", "VatGroupsView.group", VatGroup::name).wide(150),
                ListColumn.<VatGroup>text("codes", "VatGroupsView.codes", row -> row.codes().text()).wide(360));
    }
}
