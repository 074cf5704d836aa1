package casebook.cli.doctor.check;

import static casebook.contract.Setting.CASEBOOK_CONNECT_LISTENER;
import static casebook.contract.Setting.CASEBOOK_INGEST_URL;
import static casebook.contract.Setting.CASEBOOK_URL;

import casebook.cli.house.HouseConfig;
import casebook.contract.Settings;
import casebook.process.Given;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the house is told, and what is wrong with it.
 *
 * @param complaints everything a start would refuse
 * @param given the rest: where something was refused, the default holds
 * @param config what a start would make of the rest
 */
public record Told(List<String> complaints, Map<String, String> given, HouseConfig config) {

    /** Reads what this process is given, the file too if it can be read. */
    public static Told here() {
        try {
            return of(Given.here());
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            Told told = of(System.getenv());
            List<String> complaints = new ArrayList<>(told.complaints);
            complaints.add("casebook.properties cannot be read: " + unreadable.getMessage());
            return new Told(complaints, told.given, told.config);
        }
    }

    /** Reads variables, however bad. */
    public static Told of(Map<String, String> variables) {
        var given = new TreeMap<>(variables);
        Set<String> complaints = new LinkedHashSet<>();
        while (true) {
            try {
                HouseConfig config = HouseConfig.from(given);
                Settings.read(given, Told::readWhatOthersNeed);
                return new Told(List.copyOf(complaints), given, config);
            } catch (Settings.Refused refused) {
                complaints.addAll(refused.complaints());
                if (!given.keySet().removeAll(settings(refused))) {
                    throw refused;
                }
            }
        }
    }

    /** What commands and processes of their own are told, beyond what the house is. */
    private static List<Object> readWhatOthersNeed(Settings settings) {
        var read = new ArrayList<>();
        read.add(settings.http(CASEBOOK_URL));
        read.add(settings.http(CASEBOOK_INGEST_URL));
        read.add(settings.http(CASEBOOK_CONNECT_LISTENER));
        return read;
    }

    private static Set<String> settings(Settings.Refused refused) {
        return refused.complaints().stream()
                .map(complaint -> complaint.substring(0, complaint.indexOf(' ')))
                .collect(Collectors.toSet());
    }
}
