package org.faktuur.shell;

/// A choice of a look-up: what is filled in, and what is shown of it besides: name, city.
public record Suggestion(String fill, String about) {
}
