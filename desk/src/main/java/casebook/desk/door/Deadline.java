package casebook.desk.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A time within which a door has to have said all that it says; the one of a request would end with its headers.
 *
 * @param time how long
 */
record Deadline(Duration time) {

    /** The answer, with as much of its body as the handler waits for. */
    <T> HttpResponse<T> answer(HttpClient http, HttpRequest request, BodyHandler<T> body)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> answer = http.sendAsync(request, body);
        try {
            return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new IOException("no whole answer within " + time, late);
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException away ? away : new IOException(failed.getCause());
        }
    }

    /** Hands on every line of a body as it comes. */
    void lines(InputStream body, Consumer<String> taking) {
        var end = CompletableFuture.runAsync(
                () -> close(body), CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
        try {
            new BufferedReader(new InputStreamReader(body, UTF_8)).lines().forEach(taking);
        } finally {
            end.cancel(false);
        }
    }

    /** Whoever reads it meanwhile is told that it is closed. */
    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
