package org.faktuur.shell;

import java.util.Optional;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;
import org.faktuur.texts.Formats;

/// Types and chooses in a form as a person would, without a window.
public final class FormHands {

    private final EntryForm form;
    private final Desk desk;

    public FormHands(EntryForm form, Desk desk) {
        this.form = form;
        this.desk = desk;
    }

    /// Types this into the field of this name, in English.
    public FormHands type(String name, String text) {
        form.fields().get(name).type(text, new Typing(new Formats(Language.EN), desk.session().today()));
        return this;
    }

    /// Chooses this from the list of this name.
    @SuppressWarnings("unchecked")
    public <T> FormHands choose(String name, T value) {
        ((EntryForm.Choice<T>) form.choices().get(name)).value().set(value);
        return this;
    }

    /// Ticks the box of this name, or takes the tick away.
    public FormHands tick(String name, boolean on) {
        form.flags().get(name).set(on);
        return this;
    }

    /// What stands in the field of this name.
    public String shown(String name) {
        return form.fields().get(name).shown(new Formats(Language.EN));
    }

    /// Why what stands in the field of this name will not do.
    public Optional<Refusal> wrong(String name) {
        return form.fields().get(name).wrong().get();
    }

    /// May something be typed there?
    public boolean isOpen(String name) {
        return form.fields().get(name).isOpen();
    }
}
