package org.faktuur.projects.contract;

import org.faktuur.codes.Coded;

/// Somebody who works on projects.
///
/// @param role as what, unless an entry says otherwise
public record Resource(String code, String name, String role) implements Coded {
}
