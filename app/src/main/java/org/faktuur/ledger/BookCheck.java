package org.faktuur.ledger;

import java.util.List;

/// One thing that must hold in the books; features bring theirs.
public interface BookCheck {

    /// The text key of what is checked.
    String name();

    /// What does not hold; empty when all is well.
    List<Finding> findings();
}
