package casebook.desk;

import static casebook.contract.Setting.CASEBOOK_DATABASE_PASSWORD;
import static casebook.contract.Setting.CASEBOOK_DATABASE_URL;
import static casebook.contract.Setting.CASEBOOK_DATABASE_USER;
import static casebook.contract.Setting.CASEBOOK_HTTP_HOST;
import static casebook.contract.Setting.CASEBOOK_INGEST_URL;

import casebook.contract.Settings;
import casebook.process.UserHeader;
import java.net.URI;

/**
 * What a desk of its own is told from outside.
 *
 * @param url JDBC address of the archive
 * @param user user of the archive
 * @param password password of the archive
 * @param httpHost address or name the HTTP server listens on
 * @param users header by which a proxy says who asks; it is handed on
 * @param ingest where writes are forwarded to
 */
record DeskConfig(String url, String user, String password, String httpHost, UserHeader users, URI ingest) {

    static DeskConfig from(Settings settings) {
        return new DeskConfig(
                settings.required(CASEBOOK_DATABASE_URL),
                settings.text(CASEBOOK_DATABASE_USER),
                settings.text(CASEBOOK_DATABASE_PASSWORD),
                settings.text(CASEBOOK_HTTP_HOST),
                UserHeader.from(settings),
                settings.http(CASEBOOK_INGEST_URL));
    }
}
