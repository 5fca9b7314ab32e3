package org.faktuur.projects.invoice.store;

import static org.faktuur.database.schema.Tables.CONTRACT_LINE;
import static org.faktuur.database.schema.Tables.CONTRACT_PIECE;
import static org.faktuur.database.schema.Tables.MILESTONE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.database.Database;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Contracts;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.invoice.ContractPiece;
import org.faktuur.projects.invoice.ContractPieces;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The customers' parts of milestones and product lines; a milestone or line bears what its parts are together.
public final class JooqContractPieces implements ContractPieces {

    private final Database database;
    private final Contracts contracts;

    public JooqContractPieces(Database database, Contracts contracts) {
        this.database = database;
        this.contracts = contracts;
    }

    @Override
    public List<ContractPiece> of(String contract) {
        return contracts.byNumber(contract).map(this::of).orElse(List.of());
    }

    @Override
    public List<ContractPiece> of(ProjectContract contract) {
        return contract.lines().stream().allMatch(each -> each.matter() instanceof ContractLine.TimeAndMaterial) ? List.of()
                : ContractPiece.of(contract, known(contract.number()));
    }

    private Map<ContractPiece.Key, ContractPiece.Known> known(String contract) {
        return database.dsl().selectFrom(CONTRACT_PIECE).where(CONTRACT_PIECE.CONTRACT.eq(contract))
                .fetchMap(row -> new ContractPiece.Key(row.getContract(), row.getContractLine(), row.getMilestone(),
                                row.getCustomer()),
                        row -> new ContractPiece.Known(row.getId(), MilestoneStatus.valueOf(row.getStatus())));
    }

    @Override
    public List<ContractPiece> all() {
        return database.dsl().selectDistinct(CONTRACT_LINE.CONTRACT).from(CONTRACT_LINE)
                .where(CONTRACT_LINE.METHOD.ne("TIME_AND_MATERIAL")).orderBy(CONTRACT_LINE.CONTRACT)
                .fetch(CONTRACT_LINE.CONTRACT).stream().flatMap(each -> of(each).stream()).toList();
    }

    @Override
    public List<ContractPiece> mark(Collection<ContractPiece> pieces, MilestoneStatus status) {
        var kept = new ArrayList<ContractPiece>();
        byContract(pieces).forEach((contract, some) -> {
            var wanted = some.stream().map(ContractPiece::key).collect(Collectors.toSet());
            var all = of(contract);
            var things = all.stream().filter(each -> some.stream().anyMatch(it -> sameThing(each, it))).toList();
            things.forEach(each -> keep(wanted.contains(each.key()) ? each.in(status) : each));
            var now = of(contract);
            things(now, some).forEach(parts -> {
                var first = parts.getFirst().key();
                var together = ContractPiece.together(parts).name();
                if (first.isMilestone()) {
                    database.dsl().update(MILESTONE).set(MILESTONE.STATUS, together)
                            .where(MILESTONE.ID.eq(first.milestone())).execute();
                } else {
                    database.dsl().update(CONTRACT_LINE).set(CONTRACT_LINE.STATUS, together)
                            .where(line(first)).execute();
                }
            });
            now.stream().filter(each -> wanted.contains(each.key())).forEach(kept::add);
        });
        return kept;
    }

    private static Condition line(ContractPiece.Key key) {
        return CONTRACT_LINE.CONTRACT.eq(key.contract()).and(CONTRACT_LINE.LINE_NO.eq(key.line()));
    }

    private static Map<String, List<ContractPiece>> byContract(Collection<ContractPiece> pieces) {
        return pieces.stream().collect(Collectors.groupingBy(each -> each.key().contract()));
    }

    private static boolean sameThing(ContractPiece one, ContractPiece other) {
        return one.key().line() == other.key().line() && one.key().milestone() == other.key().milestone();
    }

    /// All parts of each thing that one of these is a part of.
    private static Collection<List<ContractPiece>> things(List<ContractPiece> all, List<ContractPiece> some) {
        Function<ContractPiece, List<Long>> thing = each -> List.of((long) each.key().line(), each.key().milestone());
        var wanted = some.stream().map(thing).collect(Collectors.toSet());
        return all.stream().filter(each -> wanted.contains(thing.apply(each)))
                .collect(Collectors.groupingBy(thing)).values();
    }

    private void keep(ContractPiece piece) {
        if (piece.id() > 0) {
            database.dsl().update(CONTRACT_PIECE).set(CONTRACT_PIECE.STATUS, piece.status().name())
                    .where(CONTRACT_PIECE.ID.eq(piece.id())).execute();
        } else {
            database.dsl().insertInto(CONTRACT_PIECE, CONTRACT_PIECE.CONTRACT, CONTRACT_PIECE.CONTRACT_LINE,
                    CONTRACT_PIECE.MILESTONE, CONTRACT_PIECE.CUSTOMER, CONTRACT_PIECE.STATUS)
                    .values(piece.key().contract(), piece.key().line(), piece.key().milestone(),
                            piece.key().customer(), piece.status().name()).execute();
        }
    }

    @Override
    public void settle(Collection<ContractPiece> pieces, MilestoneStatus status) {
        var posting = database.posting();
        mark(pieces, status).forEach(each -> posting.change(CONTRACT_PIECE.ID, each.id(), Map.of(
                CONTRACT_PIECE.CONTRACT, each.key().contract(), CONTRACT_PIECE.CONTRACT_LINE, each.key().line(),
                CONTRACT_PIECE.MILESTONE, each.key().milestone(), CONTRACT_PIECE.CUSTOMER, each.key().customer(),
                CONTRACT_PIECE.STATUS, each.status().name())));
        byContract(pieces).forEach((contract, some) -> things(of(contract), some).forEach(parts -> {
            var first = parts.getFirst().key();
            if (first.isMilestone()) {
                posting.change(MILESTONE.ID, first.milestone(),
                        Map.of(MILESTONE.STATUS, ContractPiece.together(parts).name()));
            }
        }));
    }
}
