package org.faktuur.shell;

import org.faktuur.numbering.DocumentKind;
import org.faktuur.outcome.Refusal;

/// Why the desktop cannot do something.
public sealed interface ShellRefusal extends Refusal {

    /// No feature opens documents of this kind.
    record NothingOpens(DocumentKind kind, String number) implements ShellRefusal {
    }
}
