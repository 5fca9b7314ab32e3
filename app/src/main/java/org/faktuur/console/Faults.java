package org.faktuur.console;

import java.util.LinkedHashMap;
import java.util.Map;
import org.faktuur.BooksWords;
import org.faktuur.shell.ErrorCode;
import org.faktuur.texts.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What goes wrong beyond a rule's no: wrong arguments, books that do not open, surprises; each with its words and
/// its exit code.
final class Faults {

    private final Texts texts;

    Faults(Texts texts) {
        this.texts = texts;
    }

    int wrongArguments(ParameterException fault) {
        var command = fault.getCommandLine();
        var err = command.getErr();
        err.println(words(fault));
        err.println(texts.text("console.seeHelp",
                Map.of("command", command.getCommandSpec().qualifiedName(" "))));
        err.flush();
        return Console.WRONG_ARGUMENTS;
    }

    private String words(ParameterException fault) {
        return switch (fault) {
            case MissingParameterException missing -> texts.text("console.missing", Map.of("arguments", missing
                    .getMissing().stream().map(each -> each.isOption() ? ((picocli.CommandLine.Model.OptionSpec) each)
                            .longestName() : each.paramLabel()).toList()));
            case UnmatchedArgumentException unknown -> texts.text("console.unknownArgument",
                    Map.of("arguments", unknown.getUnmatched()));
            default -> fault.getArgSpec() == null || fault.getValue() == null ? fault.getMessage()
                    : texts.text("console.badValue", Map.of("option", name(fault), "value", fault.getValue()));
        };
    }

    private static String name(ParameterException fault) {
        return fault.getArgSpec() instanceof picocli.CommandLine.Model.OptionSpec option ? option.longestName()
                : fault.getArgSpec().paramLabel();
    }

    /// Books that do not open say why; anything else is a surprise, logged whole and shown by its code.
    int answer(Exception fault, Terminal terminal) {
        var books = new BooksWords(texts);
        var refusal = books.of(fault);
        if (refusal.isPresent()) {
            return say(terminal, BooksWords.reason(fault).orElseThrow(), refusal.get(),
                    BooksWords.isOpenElsewhere(fault) ? Console.OPEN_ELSEWHERE : Console.REFUSED);
        }
        var code = ErrorCode.of(fault);
        System.getLogger("faktuur").log(System.Logger.Level.ERROR, code.code(), fault);
        return say(terminal, "Surprise", texts.text("console.surprise",
                Map.of("code", code.code(), "what", String.valueOf(fault.getMessage()))), Console.SURPRISE);
    }

    private static int say(Terminal terminal, String reason, String words, int exitCode) {
        if (terminal.json()) {
            var object = new LinkedHashMap<String, Object>();
            object.put("outcome", exitCode == Console.SURPRISE ? "surprise" : "refused");
            object.put("refusals", java.util.List.of(Map.of("reason", reason, "words", words)));
            terminal.command().getOut().println(Json.of(object));
            terminal.command().getOut().flush();
        } else {
            terminal.command().getErr().println(words);
            terminal.command().getErr().flush();
        }
        return exitCode;
    }
}
