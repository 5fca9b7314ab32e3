package org.faktuur.projects.contract;

import org.faktuur.codes.Coded;

/// As what people work; hours are priced by it.
public record ProjectRole(String code, String name) implements Coded {
}
