package org.faktuur.projects.contract.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.CONTRACT_LIMIT;
import static org.faktuur.database.schema.Tables.CONTRACT_LINE;
import static org.faktuur.database.schema.Tables.PROJECT_CONTRACT;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faktuur.database.Database;
import org.faktuur.database.schema.tables.records.ProjectContractRecord;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.money.Percent;
import org.faktuur.projects.contract.ContractLists;
import org.faktuur.projects.contract.ContractRow;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Contracts;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.Split;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The project contracts.
public final class JooqContracts implements Contracts, ContractLists {

    private final Database database;
    private final DSLContext dsl;

    public JooqContracts(Database database) {
        this.database = database;
        this.dsl = database.dsl();
    }

    @Override
    public Optional<ProjectContract> byNumber(String number) {
        return dsl.fetchOptional(PROJECT_CONTRACT, PROJECT_CONTRACT.NUMBER.eq(number)).map(this::contract);
    }

    @Override
    public List<ProjectContract> of(String project) {
        return dsl.selectFrom(PROJECT_CONTRACT).where(PROJECT_CONTRACT.NUMBER.in(DSL.select(CONTRACT_LINE.CONTRACT)
                        .from(CONTRACT_LINE).where(CONTRACT_LINE.PROJECT.eq(project))))
                .orderBy(PROJECT_CONTRACT.STATUS, PROJECT_CONTRACT.NUMBER).fetch(this::contract);
    }

    @Override
    public Set<String> limited(Collection<String> numbers) {
        return dsl.selectDistinct(CONTRACT_LIMIT.CONTRACT).from(CONTRACT_LIMIT)
                .where(CONTRACT_LIMIT.CONTRACT.in(numbers)).fetchSet(CONTRACT_LIMIT.CONTRACT);
    }

    @Override
    public String nextNumber() {
        var last = dsl.select(DSL.max(PROJECT_CONTRACT.NUMBER)).from(PROJECT_CONTRACT)
                .where(PROJECT_CONTRACT.NUMBER.likeRegex("^PC-[0-9]{4}$")).fetchOne(0, String.class);
        return "PC-%04d".formatted(last == null ? 1 : Integer.parseInt(last.substring("PC-".length())) + 1);
    }

    @Override
    public void add(ProjectContract contract) {
        dsl.insertInto(PROJECT_CONTRACT).set(record(contract, 1)).execute();
        new ContractLineRows(dsl, contract.number()).write(contract);
    }

    @Override
    public boolean save(ProjectContract contract) {
        var changed = dsl.update(PROJECT_CONTRACT).set(record(contract, contract.version() + 1))
                .where(PROJECT_CONTRACT.NUMBER.eq(contract.number()))
                .and(PROJECT_CONTRACT.VERSION.eq(contract.version())).execute() == 1;
        if (changed) {
            new ContractLineRows(dsl, contract.number()).write(contract);
        }
        return changed;
    }

    @Override
    public void settle(ProjectContract contract) {
        save(contract);
        database.posting().change(PROJECT_CONTRACT.NUMBER, contract.number(), Map.of(PROJECT_CONTRACT.STATUS,
                contract.status().name(), PROJECT_CONTRACT.VERSION, contract.version() + 1));
    }

    @Override
    public Set<String> customersWithActuals(String number, int line) {
        return new HashSet<>(dsl.selectDistinct(ACTUAL.CUSTOMER).from(ACTUAL).where(ACTUAL.CONTRACT.eq(number))
                .and(ACTUAL.CONTRACT_LINE.eq(line)).and(ACTUAL.CUSTOMER.ne("")).fetch(ACTUAL.CUSTOMER));
    }

    @Override
    public RowSource<ContractRow> all() {
        var number = new Column<>("number", PROJECT_CONTRACT.NUMBER, ContractRow::number);
        return new JooqRows<>(dsl, new JooqRows.Source<>(PROJECT_CONTRACT, number, JooqContracts::row,
                DSL.noCondition()), List.of(number,
                new Column<>("name", PROJECT_CONTRACT.NAME, ContractRow::name),
                new Column<>("customer", PROJECT_CONTRACT.CUSTOMER, ContractRow::customer),
                new Column<>("currency", PROJECT_CONTRACT.CURRENCY, row -> row.currency().getCode()),
                new Column<>("delivery", PROJECT_CONTRACT.DELIVERY_DATE, ContractRow::delivery),
                new Column<>("status", PROJECT_CONTRACT.STATUS, row -> row.status().name())));
    }

    private static ContractRow row(Record row) {
        return new ContractRow(row.get(PROJECT_CONTRACT.NUMBER), row.get(PROJECT_CONTRACT.NAME),
                row.get(PROJECT_CONTRACT.CUSTOMER), CurrencyUnit.of(row.get(PROJECT_CONTRACT.CURRENCY)),
                row.get(PROJECT_CONTRACT.DELIVERY_DATE), ContractStatus.valueOf(row.get(PROJECT_CONTRACT.STATUS)));
    }

    private ProjectContract contract(ProjectContractRecord row) {
        var lines = new ContractLineRows(dsl, row.getNumber());
        var currency = CurrencyUnit.of(row.getCurrency());
        return new ProjectContract(row.getNumber(), row.getName(),
                new ProjectContract.Terms(currency, row.getDeliveryDate(), row.getPriceList(),
                        new ProjectContract.Accounting(row.getAccrues(), Optional.ofNullable(row.getFixedRate()))),
                ContractStatus.valueOf(row.getStatus()), lines.split(), lines.read(currency),
                lines.limits(currency), row.getVersion());
    }

    private static ProjectContractRecord record(ProjectContract contract, int version) {
        return new ProjectContractRecord(contract.number(), contract.name(), contract.terms().currency().getCode(),
                contract.terms().delivery(), contract.terms().priceList(), contract.status().name(),
                most(contract.split()), version, contract.terms().accounting().accrues(),
                contract.terms().accounting().fixedRate().orElse(null));
    }

    private static String most(Split split) {
        return split.shares().entrySet().stream().max(Comparator.comparing(Map.Entry<String, Percent>::getValue))
                .map(Map.Entry::getKey).orElse("");
    }
}
