package casebook.ingest.extract.wire;

import java.nio.file.Path;

/**
 * One page to be recognised.
 *
 * @param file where the bytes of its file lie
 * @param mediaType what kind of file it is
 * @param page which page of it, counted from 1; of a document of pictures, which picture
 */
public record RecognitionOrder(Path file, String mediaType, int page) {}
