package casebook.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.Problem;
import io.javalin.http.Context;

/** How a problem is answered over HTTP. */
public final class Answers {

    /** Answers with a problem and its status. */
    public static void problem(Context context, Problem problem) {
        // As bytes: a text would be sent in Latin-1 under this media type.
        context.status(problem.status())
                .contentType(Problem.MEDIA_TYPE)
                .result(problem.json().getBytes(UTF_8));
    }

    private Answers() {}
}
