package org.faktuur.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;

/// What a command did: lines for people, facts for machines, and what was refused.
final class Answer {

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private boolean failed;
    private boolean wrong;

    /// Something that was done, in words.
    Answer line(String words) {
        lines.add(words);
        return this;
    }

    /// Something that was done, by name.
    Answer fact(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /// Something that was refused.
    Answer refused(List<? extends Refusal> reasons) {
        refusals.addAll(reasons);
        return this;
    }

    /// Something that does not hold, said in the lines already.
    Answer failed() {
        failed = true;
        return this;
    }

    /// What was refused is a fault of what the command was given.
    Answer wrongArguments() {
        wrong = true;
        return this;
    }

    /// The reasons of an outcome that was refused; nothing of one that was done.
    static Answer of(Outcome<Answer> outcome) {
        return switch (outcome) {
            case Outcome.Done<Answer>(var answer) -> answer;
            case Outcome.Refused<Answer>(var reasons) -> new Answer().refused(reasons);
        };
    }

    List<String> lines() {
        return lines;
    }

    Map<String, Object> facts() {
        return facts;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    int exitCode() {
        if (wrong) {
            return Console.WRONG_ARGUMENTS;
        }
        return refusals.isEmpty() && !failed ? Console.DONE : Console.REFUSED;
    }
}
