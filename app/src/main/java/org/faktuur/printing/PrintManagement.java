package org.faktuur.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which papers of a document go where. What is set up for its customer stands before what is set up for everybody.
/// The original goes by the first line for originals whose condition holds, and to the screen where none does; there
/// is a copy for every line for copies whose condition holds.
public final class PrintManagement {

    private PrintManagement() {
    }

    /// The original and the copies of a document, in order.
    ///
    /// @param setups of any kind and any customer; those of others are passed over
    public static List<PrintJob> jobs(PaperFacts facts, List<PrintSetup> setups) {
        var entries = nearest(facts, setups).filter(setup -> !setup.entries().isEmpty()).findFirst()
                .map(PrintSetup::entries).orElse(List.of()).stream()
                .filter(entry -> entry.condition().holds(facts)).toList();
        var jobs = new ArrayList<PrintJob>();
        jobs.add(entries.stream().filter(entry -> entry.part() == Part.ORIGINAL).findFirst()
                .map(entry -> job(entry, 0)).orElse(PrintJob.ON_SCREEN));
        entries.stream().filter(entry -> entry.part() == Part.COPY)
                .forEach(entry -> jobs.add(job(entry, jobs.size())));
        return jobs;
    }

    /// What stands below the paper of a document, in its language.
    public static Optional<String> footer(PaperFacts facts, List<PrintSetup> setups) {
        return nearest(facts, setups).map(setup -> setup.footers().getOrDefault(facts.language(), ""))
                .filter(words -> !words.isBlank()).findFirst();
    }

    private static Stream<PrintSetup> nearest(PaperFacts facts, List<PrintSetup> setups) {
        return setups.stream().filter(setup -> setup.kind() == facts.kind())
                .filter(setup -> setup.isEverybodys() || setup.customer().equals(facts.customer().account()))
                .sorted(Comparator.comparing(PrintSetup::isEverybodys));
    }

    private static PrintJob job(PrintEntry entry, int copy) {
        return new PrintJob(copy, entry.name(), entry.copies(), entry.destination());
    }
}
