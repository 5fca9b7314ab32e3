package org.faktuur.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.codes.CodeRefusal;
import org.faktuur.codes.Coded;
import org.faktuur.outcome.Refusal;

/// The form of something that has a code: the code, which stays once it is kept, and the name; further fields are
/// added to it. Its nodes are called `editCode` and `editName`.
public final class CodedForm {

    private static final int CODE = 20;
    private static final int NAME = 120;

    private final EntryForm form;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EntryField<String> code;
    private final EntryField<String> name;

    /// `place` names the further field that a refusal is about, or none by an empty name.
    public CodedForm(Function<Refusal, String> place) {
        this.form = new EntryForm(refusal -> switch (refusal) {
            case CodeRefusal.CodeNeeded _, CodeRefusal.CodeTaken _ -> "editCode";
            case CodeRefusal.CodeNameNeeded _ -> "editName";
            default -> place.apply(refusal);
        });
        this.code = form.text("editCode", CODE).closedWhile(kept);
        this.name = form.text("editName", NAME);
    }

    /// Its fields.
    public EntryForm form() {
        return form;
    }

    /// The code as it is written.
    public String code() {
        return code.get();
    }

    /// The name as it is written.
    public String name() {
        return name.get();
    }

    /// Fills code and name; a code that is kept stays.
    public void fill(Optional<? extends Coded> row) {
        kept.set(row.map(_ -> new CodeRefusal.CodeStays()));
        code.set(row.map(Coded::code).orElse(""));
        name.set(row.map(Coded::name).orElse(""));
    }
}
