package casebook.contract;

/** Everything Casebook can be told from outside, beside its default. The environment speaks before the file. */
public enum Setting {
    /** Folder that holds everything: the broker's and the database's data, blobs, state, logs. */
    CASEBOOK_HOME("~/.casebook"),
    /** Where submitted files lie, shared by all instances of ingest: a folder, empty for {@code blobs} in the home, or
     * {@code s3://bucket/prefix}. */
    CASEBOOK_BLOBS(""),
    /** Where the S3 store answers; empty for that of AWS. */
    CASEBOOK_S3_ENDPOINT(""),
    /** Region of the S3 store. */
    CASEBOOK_S3_REGION("us-east-1"),
    /** Access key for the S3 store; empty leaves both keys to the standard places, such as AWS_ACCESS_KEY_ID. */
    CASEBOOK_S3_ACCESS_KEY(""),
    /** Secret key for the S3 store. */
    CASEBOOK_S3_SECRET_KEY(""),
    /** Address the HTTP server listens on. */
    CASEBOOK_HTTP_HOST("127.0.0.1"),
    /** Port of the HTTP server; 0 takes a free one. */
    CASEBOOK_HTTP_PORT("8080"),
    /** Header in which a proxy that knows its users says who asks, such as X-Remote-User; empty where nobody says. */
    CASEBOOK_USER_HEADER(""),
    /** Whether the server may listen beyond this machine although it asks nobody who he is: true or false. */
    CASEBOOK_HTTP_INSECURE("false"),
    /** Where commands find a running Casebook that left no note in this home. */
    CASEBOOK_URL("http://127.0.0.1:8080"),
    /** Where a desk that is a process of its own hands writes on to. */
    CASEBOOK_INGEST_URL("http://127.0.0.1:8080"),
    /** Kafka to use; empty starts the embedded broker. */
    CASEBOOK_KAFKA_BOOTSTRAP_SERVERS(""),
    /** Port of the embedded broker; 0 takes a free one. */
    CASEBOOK_KAFKA_PORT("9092"),
    /** Partitions of every topic, fixed when the topics are created. */
    CASEBOOK_PARTITIONS("6"),
    /** Copies of every partition, fixed when the topics are created. */
    CASEBOOK_REPLICATION_FACTOR("1"),
    /** Schema registry that gives out the ids, with its path (…/apis/ccompat/v7); empty takes Casebook's own ids. */
    CASEBOOK_SCHEMA_REGISTRY_URL(""),
    /** JDBC address of the archive; empty starts the embedded PostgreSQL. */
    CASEBOOK_DATABASE_URL(""),
    /** User of the archive. */
    CASEBOOK_DATABASE_USER("postgres"),
    /** Password of the archive. */
    CASEBOOK_DATABASE_PASSWORD(""),
    /** Where the REST interface of a Connect worker of its own listens; other workers must reach it. */
    CASEBOOK_CONNECT_LISTENER("http://127.0.0.1:8083"),
    /** Port of the embedded PostgreSQL; 0 takes a free one. */
    CASEBOOK_POSTGRES_PORT("15432"),
    /** Largest upload of one case, in bytes, over all its files. */
    CASEBOOK_UPLOAD_MAX_BYTES("209715200"),
    /** Most files in one upload. */
    CASEBOOK_UPLOAD_MAX_FILES("100"),
    /** Worker processes that parse files; 0 takes one a core. */
    CASEBOOK_EXTRACT_WORKERS("0"),
    /** Heap of one worker process, in MiB; a file that ended one has half as much again. With 240 each holds 512 at most. */
    CASEBOOK_EXTRACT_HEAP_MIB("240"),
    /** Longest time one file may be parsed, in seconds. */
    CASEBOOK_EXTRACT_TIMEOUT_SECONDS("120"),
    /** Threads of the steps; 0 takes one a core. */
    CASEBOOK_ENRICH_THREADS("0"),
    /** Time between two commits of the steps, in milliseconds; about the delay of one case. */
    CASEBOOK_COMMIT_INTERVAL_MS("100"),
    /** What log lines look like: text, or json with the case and the trace of every line. */
    CASEBOOK_LOG_FORMAT("text"),
    /** Collector of traces, OTLP over HTTP, with its path (http://…:4318/v1/traces); empty sends none. */
    CASEBOOK_TRACES_URL("");

    private final String defaultValue;

    Setting(String defaultValue) {
        this.defaultValue = defaultValue;
    }

    /** What holds when nobody says otherwise. */
    public String defaultValue() {
        return defaultValue;
    }
}
