package org.faktuur.console;

/// What a command does.
@FunctionalInterface
interface ConsoleTask {

    /// Does it, and answers what was done or refused.
    Answer run(Terminal terminal);
}
