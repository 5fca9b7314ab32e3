package org.faktuur.console;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.faktuur.BooksWords;
import org.faktuur.Office;
import org.faktuur.database.BooksRefusedException;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Session;
import org.faktuur.tabular.ImportError;
import org.faktuur.texts.Texts;
import picocli.CommandLine;

/// What a command works with: the company that was named, the session, and words.
record Terminal(CommandLine command, Texts texts, Session session, Optional<Path> company, boolean json,
                GuideTheatre theatre) {

    private static final Duration PAUSE = Duration.ofMillis(250);

    /// The company file.
    ///
    /// @throws CommandLine.ParameterException when none was named
    Path companyFile() {
        return company.orElseThrow(() -> wrong("console.companyNeeded", Map.of()));
    }

    /// Does the work in the office of the company, and closes its books whatever happens.
    Answer inOffice(Function<Office, Answer> work) {
        try (var office = Office.open(companyFile(), session)) {
            return work.apply(office);
        }
    }

    /// The same; while the books are open elsewhere it waits this long.
    Answer inOffice(Duration patience, Function<Office, Answer> work) {
        var until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return inOffice(work);
            } catch (BooksRefusedException refused) {
                if (!BooksWords.isOpenElsewhere(refused) || System.nanoTime() > until) {
                    throw refused;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /// Makes the books of a new company and does the work in its office.
    Answer inNewOffice(Function<Office, Answer> work) {
        try (var office = Office.create(companyFile(), session)) {
            return work.apply(office);
        }
    }

    String text(String key, Map<String, ?> values) {
        return texts.text(key, values);
    }

    /// Arguments that make no sense together.
    CommandLine.ParameterException wrong(String key, Map<String, ?> values) {
        return new CommandLine.ParameterException(command, text(key, values));
    }

    /// Writes an answer and says with which code the program ends.
    int show(Answer answer) {
        if (json) {
            command.getOut().println(Json.of(object(answer)));
        } else {
            answer.lines().forEach(command.getOut()::println);
            answer.refusals().forEach(refusal -> command.getErr().println(texts.of(refusal)));
        }
        command.getOut().flush();
        command.getErr().flush();
        return answer.exitCode();
    }

    private Map<String, Object> object(Answer answer) {
        var object = new LinkedHashMap<String, Object>();
        object.put("command", command.getCommandSpec().qualifiedName(" ").replaceFirst("^faktuur ", ""));
        object.put("outcome", answer.exitCode() == Console.DONE ? "done" : "refused");
        object.putAll(answer.facts());
        object.put("refusals", answer.refusals().stream().map(this::object).toList());
        return object;
    }

    private Map<String, Object> object(Refusal refusal) {
        var object = new LinkedHashMap<String, Object>();
        if (refusal instanceof ImportError(var file, var row, var column, var reason)) {
            object.put("file", file);
            object.put("row", row);
            object.put("column", column);
            object.put("reason", reason.getClass().getSimpleName());
            object.put("words", texts.of(reason));
        } else {
            object.put("reason", refusal.getClass().getSimpleName());
            object.put("words", texts.of(refusal));
        }
        return object;
    }
}
