package org.faktuur.codes;

import java.util.List;
import java.util.Optional;

/// What a company has set up of one sort, each under its code.
public interface CodeTable<C extends Coded> {

    /// All of them, in order of code.
    List<C> all();

    /// The one of this code.
    default Optional<C> byCode(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// Keeps a new one, or changes the one of this code.
    void save(C one);

    /// Takes one away; nothing may bear it.
    void remove(C one);

    /// What in the books bears it; nothing where it may go.
    List<CodeRefusal.BorneBy> bearers(C one);
}
