package org.faktuur.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A list beside the form of one of its rows. The form follows the cursor of the list until something is changed in
/// it; then it stays until that is kept or taken back.
public final class EditedRows<R> {

    private final PagedList<R> list;
    private final EntryForm form;
    private final Consumer<Optional<R>> fill;
    private final ReadOnlyObjectWrapper<Optional<R>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command add;
    private final Command undo;

    /// A list and its form; `fill` fills the form with a row, or blank for a new one.
    public EditedRows(PagedList<R> list, EntryForm form, Consumer<Optional<R>> fill) {
        this.list = list;
        this.form = form;
        this.fill = fill;
        this.add = Command.of("Alt+N", () -> edit(Optional.empty())).unless(form.unsaved());
        this.undo = Command.of(() -> edit(list.current().get())).unless(form.changed().map(changed ->
                changed ? Optional.empty() : Optional.of(new FormRefusal.NothingToSave())));
        list.current().subscribe(row -> {
            if (!form.changed().get() && row.isPresent()) {
                edit(row);
            }
        });
    }

    /// The list.
    public PagedList<R> list() {
        return list;
    }

    /// The row that the form is about; empty for a new one.
    public ReadOnlyObjectProperty<Optional<R>> edited() {
        return edited.getReadOnlyProperty();
    }

    /// Empties the form for a new row.
    public Command add() {
        return add;
    }

    /// Takes back what was changed in the form.
    public Command undo() {
        return undo;
    }

    /// Something of the list was kept or taken away: reads it anew, and the form stands at this row.
    public void kept(Optional<R> row) {
        edit(row);
        row.ifPresent(_ -> list.current().set(row));
        list.refresh();
    }

    private void edit(Optional<R> row) {
        form.show(() -> fill.accept(row));
        edited.set(row);
    }
}
