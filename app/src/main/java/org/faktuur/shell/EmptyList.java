package org.faktuur.shell;

import java.util.Optional;

/// What an empty list says, by the key of its text, and where it offers something, that and the key of its text.
record EmptyList(String key, Optional<String> actKey, Optional<Command> act) {
}
