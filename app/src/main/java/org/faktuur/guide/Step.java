package org.faktuur.guide;

import java.util.List;
import java.util.Optional;

/// One step of a guide: what is done, or seen, and where.
public sealed interface Step {

    /// The line of the file that it stands on, from 1.
    int line();

    /// Who takes it.
    Only only();

    /// Whom a step is for.
    enum Only {
        EVERYBODY, TEST, PERSON;

        /// Is the step one that the person at the desk takes?
        public boolean forPerson() {
            return this != TEST;
        }

        /// Is the step one that is taken where nobody looks on?
        public boolean forTest() {
            return this != PERSON;
        }
    }

    /// Opens a page of the navigation pane, by the key of its entry there.
    record Open(int line, Only only, String page) implements Step {
    }

    /// Selects the row of a table that shows all of this.
    record Pick(int line, Only only, Target target, List<Cell> cells) implements Step {
        public Pick {
            cells = List.copyOf(cells);
        }
    }

    /// Presses a button, a tab or the like; with keys, presses those while the place has the focus.
    record Press(int line, Only only, Target target, Optional<Keys> keys) implements Step {
    }

    /// Types a value in a field or a cell, in place of what is there, and goes on to the next.
    record Type(int line, Only only, Target target, Value value) implements Step {
    }

    /// Chooses from a list by the name of the choice; of a switch `Yes` or `No`.
    record Choose(int line, Only only, Target target, Value value) implements Step {
    }

    /// Looks whether something is as it should be.
    record See(int line, Only only, Target target, Sight sight) implements Step {
    }

    /// The place where it happens; an opened page has none before it is open.
    default Optional<Target> place() {
        return switch (this) {
            case Open _ -> Optional.empty();
            case Pick pick -> Optional.of(pick.target());
            case Press press -> Optional.of(press.target());
            case Type type -> Optional.of(type.target());
            case Choose choose -> Optional.of(choose.target());
            case See see -> Optional.of(see.target());
        };
    }
}
