package org.faktuur.projects.contract;

import java.util.List;
import org.faktuur.codes.Coded;

/// What is worked on: for a customer under a contract, or for the company itself.
///
/// @param tasks its parts, by name, in their order
public record Project(String code, String name, List<String> tasks) implements Coded {

    public Project {
        tasks = List.copyOf(tasks);
    }
}
