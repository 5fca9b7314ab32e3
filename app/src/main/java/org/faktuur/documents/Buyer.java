package org.faktuur.documents;

import java.util.List;

/// Whom the paper is for: the customer as it was on the paper's day. What is not known is empty.
public record Buyer(String account, String name, List<String> address, String vatNumber, String registrationNumber) {

    public Buyer {
        address = List.copyOf(address);
    }
}
