package casebook.enrich.describe;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The province-level region, from a field or from the places in an organisation's name. The places are in places.txt. */
final class Region {

    private record Place(String province, String name, Pattern alone) {

        int in(String text) {
            if (alone == null) {
                return text.indexOf(name);
            }
            Matcher found = alone.matcher(text);
            return found.find() ? found.start() : -1;
        }
    }

    private static final List<Place> PLACES = WordTable.read("places.txt").stream()
            .flatMap(line -> line.words().stream().map(name -> place(line.heading(), name)))
            .toList();

    /** 北京大学深圳医院 is in Shenzhen, 哈尔滨工业大学（深圳）too; a branch is where it says last. */
    private static final Pattern ELSEWHERE = Pattern.compile("大学|学院|银行|集团");

    /** The province's full name; null when neither field nor name tells. */
    static String of(Form form, String organisation) {
        return Stream.of(
                        form.first("region").map(Region::firstNamed).orElse(null),
                        form.first("organisation").map(Region::ofName).orElse(null),
                        organisation == null ? null : ofName(organisation),
                        form.first("address").map(Region::firstNamed).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String ofName(String name) {
        Matcher place = ELSEWHERE.matcher(name);
        int last = 0;
        while (place.find()) {
            last = place.end();
        }
        String behind = last == 0 ? null : firstNamed(name.substring(last));
        return behind == null ? firstNamed(name) : behind;
    }

    /** The province of the place named first, of those that begin alike the longest. */
    private static String firstNamed(String text) {
        Place first = null;
        int at = Integer.MAX_VALUE;
        for (Place place : PLACES) {
            int found = place.in(text);
            if (found >= 0
                    && (found < at
                            || (found == at
                                    && place.name().length() > first.name().length()))) {
                at = found;
                first = place;
            }
        }
        return first == null ? null : first.province();
    }

    private static Place place(String province, String name) {
        boolean latin = name.charAt(0) < 128;
        return new Place(
                province, name, latin ? Pattern.compile("(?i)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})") : null);
    }

    private Region() {}
}
