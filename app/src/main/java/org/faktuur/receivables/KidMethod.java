package org.faktuur.receivables;

/// How the last figure of a KID proves the others; NONE: no KID was agreed.
public enum KidMethod {
    NONE, MOD10, MOD11
}
