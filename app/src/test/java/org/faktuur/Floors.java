package org.faktuur;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which floor each package of the house stands on, and what is above and below the frame.
final class Floors {

    static final String ROOT = "org.faktuur";
    static final int OFFICE_FLOOR = 10;
    private static final int SHELL_FLOOR = 3;
    private static final Map<Integer, Set<String>> FLOORS = Map.ofEntries(
            Map.entry(1, Set.of("money", "outcome", "session", "recurrence", "database", "address")),
            Map.entry(2, Set.of("numbering", "texts", "tabular", "listing", "codes")),
            Map.entry(3, Set.of("shell")),
            Map.entry(4, Set.of("tax", "ledger", "company", "currency", "guide", "home")),
            Map.entry(5, Set.of("customers", "documents", "batch")),
            Map.entry(6, Set.of("products", "receivables", "printing", "mail")),
            Map.entry(7, Set.of("invoices", "bank")),
            Map.entry(8, Set.of("sales", "projects")),
            Map.entry(9, Set.of("returns", "imports")),
            Map.entry(10, Set.of("samples")),
            Map.entry(13, Set.of("console")));

    private Floors() {
    }

    static boolean isFeature(JavaClass each) {
        return floor(each).filter(it -> it > SHELL_FLOOR && it < OFFICE_FLOOR).isPresent();
    }

    static boolean isGround(JavaClass each) {
        return floor(each).filter(it -> it < SHELL_FLOOR).isPresent() && !isDatabase(each);
    }

    static boolean isDatabase(JavaClass each) {
        return each.getPackageName().startsWith("org.faktuur.database");
    }

    static Optional<Integer> floor(JavaClass each) {
        if (each.getPackageName().equals(ROOT)) {
            return Optional.of(switch (outermost(each).getSimpleName()) {
                case "Main" -> 18;
                case "Tour" -> 17;
                case "GuidePlay" -> 16;
                case "DesktopStart", "PlayGround" -> 15;
                case "StartingBooks" -> 14;
                case "Desktop", "OfficeCompany" -> 14;
                case "InvoicingRooms", "ReceivablesRooms", "MasterDataRooms", "MailRooms", "ProjectRooms", "OfficeSamples" -> 13;
                case "Founding", "BatchRooms", "OfficeProjectBilling" -> 12;
                case "Office" -> 11;
                default -> OFFICE_FLOOR;
            });
        }
        return FLOORS.entrySet().stream().filter(floor -> floor.getValue().contains(feature(each)))
                .map(Map.Entry::getKey).findFirst();
    }

    static String feature(JavaClass each) {
        return each.getPackageName().equals(ROOT) ? outermost(each).getSimpleName()
                : each.getPackageName().replaceFirst("org\\.faktuur\\.", "").replaceAll("\\..*", "");
    }

    static JavaClass outermost(JavaClass each) {
        return each.getEnclosingClass().map(Floors::outermost).orElse(each);
    }
}
