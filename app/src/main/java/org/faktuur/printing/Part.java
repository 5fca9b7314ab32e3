package org.faktuur.printing;

/// The paper itself, or a further one that says that it is a copy.
public enum Part {
    ORIGINAL, COPY
}
