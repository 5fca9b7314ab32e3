package org.faktuur.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faktuur.BooksWords;
import org.faktuur.ledger.VerifyBooks;
import picocli.CommandLine.Command;

/// Checks the books: the last line of every nightly run.
@Command(name = "verify")
final class VerifyCommand implements ConsoleTask {

    @Override
    public Answer run(Terminal terminal) {
        return terminal.inOffice(office -> {
            var results = office.verifyBooks().run();
            var answer = new Answer().fact("checks", results.stream().map(each -> fact(each, terminal)).toList());
            results.forEach(each -> say(each, terminal, answer));
            return results.stream().allMatch(VerifyBooks.Result::isClean)
                    ? answer.line(terminal.texts().text("console.clean"))
                    : answer.failed();
        });
    }

    private static void say(VerifyBooks.Result result, Terminal terminal, Answer answer) {
        var key = result.isClean() ? "console.checkHolds" : "console.checkFails";
        answer.line(terminal.text(key, Map.of("check", terminal.texts().text(result.check()),
                "findings", result.findings().size())));
        words(result, terminal).forEach(each -> answer.line("  " + each));
    }

    private static Map<String, Object> fact(VerifyBooks.Result result, Terminal terminal) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("check", result.check());
        fact.put("clean", result.isClean());
        fact.put("findings", words(result, terminal));
        return fact;
    }

    private static List<String> words(VerifyBooks.Result result, Terminal terminal) {
        var words = new BooksWords(terminal.texts());
        return result.findings().stream().map(words::of).toList();
    }
}
