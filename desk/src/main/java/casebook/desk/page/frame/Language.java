package casebook.desk.page.frame;

import casebook.desk.wording.Wording;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which language a reader wants pages: as just chosen, as chosen before, as the browser says, else Chinese. */
final class Language {

    static final String PARAMETER = "lang";

    private static final int A_YEAR = 365 * 24 * 3600;
    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** The language of this request; a choice is remembered. */
    static Wording of(Context context) {
        Optional<Wording> chosen = known(context.queryParam(PARAMETER));
        chosen.ifPresent(wording -> remember(context, wording));
        return chosen.or(() -> known(context.cookie(PARAMETER)))
                .orElseGet(() -> accepted(context.header("Accept-Language")));
    }

    private static void remember(Context context, Wording wording) {
        var cookie = new Cookie(PARAMETER, wording.code());
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
    }

    private static Optional<Wording> known(String name) {
        return Wording.named(name);
    }

    static Wording accepted(String header) {
        if (header == null) {
            return Wording.ZH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return Locale.ENGLISH.equals(best) ? Wording.EN : Wording.ZH;
        } catch (IllegalArgumentException unreadable) {
            return Wording.ZH;
        }
    }

    private Language() {}
}
