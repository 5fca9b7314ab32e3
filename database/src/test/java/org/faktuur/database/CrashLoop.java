package org.faktuur.database;

import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.INVOICE_CHARGE;
import static org.faktuur.database.schema.Tables.INVOICE_LINE;
import static org.faktuur.database.schema.Tables.NUMBER_COUNTER;
import static org.faktuur.database.schema.Tables.PACKING_SLIP;
import static org.faktuur.database.schema.Tables.PACKING_SLIP_LINE;
import static org.faktuur.database.schema.Tables.SALES_LINE;
import static org.faktuur.database.schema.Tables.TAX_TRANSACTION;
import static org.faktuur.database.schema.Tables.VOUCHER;
import static org.faktuur.database.schema.Tables.VOUCHER_LINE;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jooq.Table;

/// Posts in a second program and kills it at random moments; then the books must hold every number that it
/// printed, nothing half, no gap, and an unbroken chain. Arguments: the number of kills, and a seed.
final class CrashLoop {

    private static final Map<Table<?>, Integer> ROWS_A_POSTING = Map.of(INVOICE, 1, INVOICE_LINE, 2, INVOICE_CHARGE, 1,
            TAX_TRANSACTION, 1, VOUCHER, 1, VOUCHER_LINE, 3, CUSTOMER_TRANSACTION, 1, PACKING_SLIP, 1,
            PACKING_SLIP_LINE, 1);
    private static final int MANY_ANSWERS = 120;

    /// What the poster is at when it is killed, and how many milliseconds it has for it at most.
    private enum Life {
        OPENING(900), POSTING(50);

        private final int longest;

        Life(int longest) {
            this.longest = longest;
        }
    }

    /// What became of the books: how often they were killed, what was acknowledged, and all that was wrong.
    record Result(int kills, int acknowledged, List<String> wrong) {
    }

    private final Path company;
    private final Random random;
    private final int mostAnswers;
    private final Set<String> acknowledged = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int kills;

    private CrashLoop(Path company, long seed, int mostAnswers) {
        this.mostAnswers = mostAnswers;
        this.company = company;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        var kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        var seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        var folder = Files.createTempDirectory("crash-loop");
        System.out.println("seed " + seed + ", books in " + folder);
        var result = run(folder, kills, seed, MANY_ANSWERS);
        System.out.println(result.kills() + " kills, " + result.acknowledged() + " postings acknowledged, "
                + result.wrong().size() + " faults");
        result.wrong().forEach(System.out::println);
        if (!result.wrong().isEmpty()) {
            System.exit(1);
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    /// Kills so often, each time after at most so many answers, or until something is wrong.
    static Result run(Path folder, int kills, long seed, int mostAnswers) throws IOException, InterruptedException {
        var loop = new CrashLoop(folder.resolve("company"), seed, mostAnswers);
        try (var books = Database.create(loop.company)) {
            SampleBooks.in(books);
        }
        while (loop.kills < kills && loop.wrong.isEmpty()) {
            loop.once();
            loop.check();
        }
        return new Result(loop.kills, loop.acknowledged.size(), loop.wrong);
    }

    /// One life of the poster: mostly killed after it began to post, at times while it is still opening the books.
    private void once() throws IOException, InterruptedException {
        var errors = company.resolveSibling("errors.txt").toFile();
        var builder = CompanyFileTest.java(Poster.class, company.toString(), Long.toString(random.nextLong()))
                .redirectErrorStream(false).redirectError(errors);
        var child = builder.start();
        try (var answers = child.inputReader(StandardCharsets.UTF_8)) {
            var life = random.nextInt(5) == 0 ? Life.OPENING : Life.POSTING;
            if (life == Life.POSTING && !readSome(answers, 1 + random.nextInt(mostAnswers))) {
                wrong.add("the poster did not begin: " + Files.readString(errors.toPath()));
                return;
            }
            if (!child.waitFor(random.nextInt(life.longest), TimeUnit.MILLISECONDS)) {
                child.toHandle().destroyForcibly();
                kills++;
            }
            readTo(answers);
        }
        child.waitFor();
    }

    /// Reads some answers, or all when there are fewer; whether there was one at all.
    private boolean readSome(BufferedReader answers, int count) throws IOException {
        for (var read = 0; read < count; read++) {
            var line = answers.readLine();
            if (line == null) {
                return read > 0;
            }
            acknowledge(line);
        }
        return true;
    }

    private void readTo(BufferedReader answers) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            acknowledge(line);
        }
    }

    /// A line cut short by the kill was not said.
    private void acknowledge(String line) {
        if (line.endsWith(".")) {
            acknowledged.addAll(List.of(line.substring(0, line.length() - 1).split(" ")));
        }
    }

    private void check() throws IOException {
        try (var books = Database.open(company)) {
            var numbers = books.dsl().select(INVOICE.NUMBER).from(INVOICE).orderBy(INVOICE.POSTING)
                    .fetch(INVOICE.NUMBER);
            var lost = new HashSet<>(acknowledged);
            numbers.forEach(lost::remove);
            hold(lost.isEmpty(), "lost " + lost);
            for (var i = 0; i < numbers.size(); i++) {
                hold(numbers.get(i).equals("F%06d".formatted(i + 1)), "number " + numbers.get(i) + " at " + (i + 1));
            }
            var next = books.dsl().fetchValue(NUMBER_COUNTER.NEXT_NUMBER);
            hold(next == numbers.size() + 1, "the counter says " + next + " after " + numbers.size());
            var invoiced = books.dsl().fetchValue(SALES_LINE.INVOICED).intValue();
            hold(invoiced == numbers.size(), "the order says " + invoiced + " after " + numbers.size());
            ROWS_A_POSTING.forEach((table, rows) -> hold(books.dsl().fetchCount(table) == rows * numbers.size(),
                    books.dsl().fetchCount(table) + " rows in " + table + " for " + numbers.size() + " postings"));
            books.verify().forEach(finding -> wrong.add(finding.toString()));
            hold(lines() == numbers.size(), lines() + " lines in the journal for " + numbers.size());
        } catch (BooksRefusedException refused) {
            wrong.add("not opened: " + refused.reason());
        }
    }

    private long lines() {
        try (var lines = Files.lines(company.resolveSibling("company.journal").resolve("company-2026.jsonl"))) {
            return lines.count();
        } catch (IOException e) {
            return -1;
        }
    }

    private void hold(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    /// The program that is killed: posts one by one and in chunks, undoes some, sometimes closes the books, and
    /// prints the numbers of each transaction when it was told that they are safe.
    static final class Poster {

        public static void main(String[] arguments) {
            var random = new Random(Long.parseLong(arguments[1]));
            var transactions = random.nextInt(4) == 0 ? random.nextInt(60) : Integer.MAX_VALUE;
            try (var books = Database.open(Path.of(arguments[0]))) {
                var sample = SampleBooks.again(books);
                say(sample.post());
                for (var i = 0; i < transactions; i++) {
                    say(transaction(books, sample, random));
                }
            }
        }

        private static String transaction(Database books, SampleBooks sample, Random random) {
            var chunk = random.nextInt(10) == 0 ? 100 : 1;
            var undone = random.nextInt(20) == 0;
            try {
                return books.inTransaction(() -> {
                    var numbers = new ArrayList<String>();
                    for (var i = 0; i < chunk; i++) {
                        numbers.add(sample.postInside());
                    }
                    if (undone) {
                        throw new Undone();
                    }
                    return String.join(" ", numbers);
                });
            } catch (Undone e) {
                return "";
            }
        }

        private static void say(String numbers) {
            if (!numbers.isEmpty()) {
                System.out.println(numbers + ".");
                System.out.flush();
            }
        }
    }

    /// A posting that is given up on purpose.
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
