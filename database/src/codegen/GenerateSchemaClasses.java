import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Migrates an empty in-memory database and writes the schema classes that the stores use.
/// Arguments: the folder of the migrations, the folder to write to.
class GenerateSchemaClasses {

    private static final String URL = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1";

    public static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var output = Path.of(args[1]);
        if (isFresh(migrations, output)) {
            return;
        }
        Flyway.configure().dataSource(URL, "SA", "").locations("filesystem:" + migrations)
                .failOnMissingLocations(true).load().migrate();
        try (var connection = DriverManager.getConnection(URL, "SA", "")) {
            var tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(configuration(output));
        }
        Files.writeString(output.resolve("stamp"), stampOf(migrations));
    }

    private static boolean isFresh(Path migrations, Path output) throws Exception {
        var stamp = output.resolve("stamp");
        return Files.exists(stamp) && Files.readString(stamp).equals(stampOf(migrations));
    }

    private static String stampOf(Path migrations) throws Exception {
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(migrations)) {
            for (var file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
        return java.util.HexFormat.of().formatHex(digest.digest());
    }

    private static Configuration configuration(Path output) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("PUBLIC")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history"))
                        .withGenerate(new Generate()
                                .withGeneratedAnnotation(false)
                                .withPojos(false)
                                .withDaos(false)
                                .withRecords(true)
                                .withGlobalObjectNames(true)
                                .withComments(false))
                        .withTarget(new Target()
                                .withPackageName("org.faktuur.database.schema")
                                .withDirectory(output.toString())));
    }
}
