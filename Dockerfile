# Every part of the house from one file; docker-compose.yml picks the target.
ARG JDK_IMAGE=eclipse-temurin:17-jdk
ARG JRE_IMAGE=eclipse-temurin:17-jre

FROM ${JDK_IMAGE} AS build
WORKDIR /casebook
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode --no-transfer-progress --quiet \
    package dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/lib \
    -Dmaven.test.skip=true -Dspotless.check.skip=true

FROM ${JRE_IMAGE} AS part
# Names of submitted files are Chinese as often as not.
ENV LANG=C.UTF-8 CASEBOOK_HOME=/var/lib/casebook CASEBOOK_HTTP_HOST=0.0.0.0
RUN install -d -o 10001 -g 10001 /var/lib/casebook /var/lib/casebook-blobs
COPY --chmod=755 containers/healthy /usr/local/bin/healthy
USER 10001:10001
WORKDIR /var/lib/casebook

FROM part AS ingest
COPY --from=build /casebook/ingest/target/lib /casebook/ingest/target/casebook-ingest-*.jar /opt/casebook/
# Most of its memory belongs to the worker processes that parse files.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=20", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-cp", "/opt/casebook/*", "casebook.ingest.IngestApp"]

FROM part AS enrich
COPY --from=build /casebook/enrich/target/lib /casebook/enrich/target/casebook-enrich-*.jar /opt/casebook/
# The stores live beside the heap.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-cp", "/opt/casebook/*", "casebook.enrich.EnrichApp"]

FROM part AS sink
COPY --from=build /casebook/sink/target/lib /casebook/sink/target/casebook-sink-*.jar /opt/casebook/
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-cp", "/opt/casebook/*", "casebook.sink.worker.SinkApp"]

FROM part AS desk
COPY --from=build /casebook/desk/target/lib /casebook/desk/target/casebook-desk-*.jar /opt/casebook/
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-cp", "/opt/casebook/*", "casebook.desk.DeskApp"]

FROM part AS cli
COPY --from=build /casebook/cli/target/lib /casebook/cli/target/casebook-cli-*.jar /opt/casebook/
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-cp", "/opt/casebook/*", "casebook.cli.Casebook"]
