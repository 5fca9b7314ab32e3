package org.faktuur.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.JobStatus;
import org.faktuur.batch.RecurrenceWords;
import picocli.CommandLine.Command;

/// Lists the batch jobs: how each stands, when it runs, what came of it. Ends with 1 when one waits for a person.
@Command(name = "jobs")
final class JobsCommand implements ConsoleTask {

    @Override
    public Answer run(Terminal terminal) {
        return terminal.inOffice(office -> {
            var answer = new Answer();
            var facts = new ArrayList<Map<String, Object>>();
            for (var job : office.batch().jobs().all()) {
                facts.add(fact(job));
                answer.line(line(terminal, job));
                if (job.status() == JobStatus.ERROR) {
                    answer.failed();
                }
            }
            return answer.fact("jobs", facts).line(terminal.text("console.jobs", Map.of("count", facts.size())));
        });
    }

    private static String line(Terminal terminal, BatchJob job) {
        var texts = terminal.texts();
        return terminal.text("console.job", Map.of("job", job.id(), "caption", job.setup().caption(),
                "status", job.status(), "when", RecurrenceWords.of(job.setup().recurrence()).in(texts),
                "due", job.status() == JobStatus.WAITING ? texts.worded(job.state().due().orElse(null)) : "–",
                "last", job.state().last().map(last -> texts.worded(last.started()) + " " + texts.of(last.result()))
                        .orElse("–")));
    }

    private static Map<String, Object> fact(BatchJob job) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("job", job.id());
        fact.put("caption", job.setup().caption());
        fact.put("task", job.work().task());
        fact.put("status", job.status());
        fact.put("due", job.state().due().map(Object::toString).orElse(""));
        fact.put("last_started", job.state().last().map(last -> last.started().toString()).orElse(""));
        fact.put("last_result", job.state().last().map(last -> last.result().name().toLowerCase(Locale.ROOT)).orElse(""));
        return fact;
    }
}
