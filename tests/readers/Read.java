import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RecurrenceId;

/**
 * How ical4j reads calendar files: java Read.java FOLDER FIRST LAST prints a line for each date that
 * begins from FIRST until LAST. Putting changed dates in the place of the usual ones is ours: ical4j
 * leaves that to whoever uses it.
 */
public class Read {
    private static String first;
    private static String last;

    public static void main(String[] arguments) throws Exception {
        first = arguments[1];
        last = arguments[2];
        // A zone is what the file says that it is, not what some server does.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.toList()) {
                read(file);
            }
        }
    }

    private static void read(Path file) throws Exception {
        List<VEvent> parts;
        try (var stream = Files.newInputStream(file)) {
            parts = new CalendarBuilder().build(stream).getComponents(Component.VEVENT);
        }
        for (VEvent part : parts) {
            List<Instant> elsewhere = isChange(part) ? List.of() : changed(parts, uid(part));
            for (Period<Temporal> date : dates(part)) {
                if (isChange(part) || !elsewhere.contains(instant(date.getStart()))) {
                    tell(file, part, date);
                }
            }
        }
    }

    private static List<Period<Temporal>> dates(VEvent part) {
        Temporal start = part.<Temporal>getDateTimeStart().getDate();
        Period<Temporal> years = new Period<>(span(start, first), span(start, last));
        return new ArrayList<>(part.<Temporal>calculateRecurrenceSet(years));
    }

    /** The bound, in the form that the event's own start has. */
    private static Temporal span(Temporal form, String day) {
        LocalDate date = LocalDate.parse(day);
        return form instanceof LocalDate ? date : date.atStartOfDay(ZoneOffset.UTC);
    }

    private static List<Instant> changed(List<VEvent> parts, String uid) {
        List<Instant> moments = new ArrayList<>();
        for (VEvent part : parts) {
            if (isChange(part) && uid(part).equals(uid)) {
                RecurrenceId<?> id = part.getRequiredProperty(Property.RECURRENCE_ID);
                moments.add(instant(id.getDate()));
            }
        }
        return moments;
    }

    private static boolean isChange(VEvent part) {
        return part.getProperty(Property.RECURRENCE_ID).isPresent();
    }

    private static String uid(VEvent part) {
        return part.getRequiredProperty(Property.UID).getValue();
    }

    private static void tell(Path file, VEvent part, Period<Temporal> date) {
        String start = told(date.getStart());
        if (start.compareTo(first) >= 0 && start.compareTo(last) < 0) {
            String status = part.getRequiredProperty(Property.STATUS).getValue();
            String name = file.getFileName().toString();
            System.out.println(
                    String.join("\t", name, uid(part), start, told(date.getEnd()), status));
        }
    }

    private static String told(Temporal moment) {
        return moment instanceof LocalDate ? moment.toString() : instant(moment).toString();
    }

    private static Instant instant(Temporal moment) {
        if (moment instanceof LocalDate date) {
            return date.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return Instant.from(moment);
    }
}
