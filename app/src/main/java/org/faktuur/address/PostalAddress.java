package org.faktuur.address;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where somebody is reached by post. Every part may be empty; none is ever null.
public record PostalAddress(String street, String postalCode, String city, String region, String country) {

    public static final PostalAddress NONE = new PostalAddress("", "", "", "", "");

    /// The lines as they stand on an envelope, without empty ones: street, postal code and city, region, country.
    public List<String> lines() {
        return Stream.of(street, joined(postalCode, city), region, country)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// A name above the address, line under line.
    public String under(String name) {
        return Stream.concat(Stream.of(name), lines().stream()).collect(Collectors.joining("\n"));
    }

    private static String joined(String first, String second) {
        return (first + " " + second).strip();
    }
}
