package org.faktuur.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchStatus;
import org.faktuur.batch.JobStatus;
import org.faktuur.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Runs batch jobs without a window: those that are due, or one. Whoever has the books open in a window needs none of
/// it: the window runs them.
@Command(name = "run-batch")
final class RunBatchCommand implements ConsoleTask {

    @Option(names = "--job", paramLabel = "NUMBER")
    private Optional<Long> job = Optional.empty();

    @Option(names = "--due")
    private boolean due;

    @Option(names = "--wait", paramLabel = "SECONDS")
    private long wait;

    @Override
    public Answer run(Terminal terminal) {
        if (job.isPresent() && due) {
            throw terminal.wrong("console.jobOrDue", Map.of());
        }
        return terminal.inOffice(Duration.ofSeconds(wait), office -> job.map(number -> one(terminal, office, number))
                .orElseGet(() -> answer(terminal, office, office.batch().run().runDue())));
    }

    /// Runs it whether due or not; one that an error stopped goes on, one that has ended runs again.
    private static Answer one(Terminal terminal, Office office, long number) {
        var batch = office.batch();
        var known = batch.jobs().byId(number);
        if (known.filter(each -> !List.of(JobStatus.WAITING, JobStatus.WITHHOLD).contains(each.status())).isPresent()
                && batch.change().again(number) instanceof Outcome.Refused<BatchJob>(var reasons)) {
            return new Answer().refused(reasons);
        }
        return Answer.of(batch.run().runNow(number).map(ran -> answer(terminal, office, List.of(ran))));
    }

    private static Answer answer(Terminal terminal, Office office, List<BatchJob> ran) {
        var answer = new Answer();
        var facts = new ArrayList<Map<String, Object>>();
        for (var each : ran) {
            var result = each.state().last().orElseThrow();
            var run = office.batch().runs().byId(result.run());
            answer.line(terminal.text("console.jobRan", Map.of("job", each.id(), "caption", each.setup().caption(),
                    "result", result.result(), "made", run.map(kept -> kept.count().made()).orElse(0),
                    "skipped", run.map(kept -> kept.count().skipped()).orElse(0),
                    "failed", run.map(kept -> kept.count().failed()).orElse(0))));
            run.map(kept -> kept.remark().in(terminal.texts())).filter(words -> !words.isEmpty())
                    .ifPresent(answer::line);
            var fact = new LinkedHashMap<String, Object>(Map.of("job", each.id(), "result", result.result()));
            fact.put("run", result.run());
            facts.add(fact);
            if (result.result() != BatchStatus.ENDED) {
                answer.failed();
            }
        }
        office.batch().jobs().all().stream().filter(each -> each.status() == JobStatus.ERROR
                && ran.stream().noneMatch(done -> done.id() == each.id())).forEach(each -> answer.failed()
                        .line(terminal.text("console.jobStands", Map.of("job", each.id(), "caption",
                                each.setup().caption(), "result", each.state().last()
                                        .map(BatchJob.Last::result).orElse(BatchStatus.ERROR)))));
        return answer.fact("jobs", facts).line(terminal.text("console.jobsRan", Map.of("count", ran.size())));
    }
}
