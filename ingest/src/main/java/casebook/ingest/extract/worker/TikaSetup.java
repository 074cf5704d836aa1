package casebook.ingest.extract.worker;

import casebook.ingest.extract.ofd.OfdReader;
import casebook.ingest.extract.pdf.PdfReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.util.XMLHelper;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.parser.pkg.RarParser;
import org.apache.tika.parser.pkg.UnrarParser;
import org.apache.tika.renderer.CompositeRenderer;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika as this house wants it: no programs of others, no archives, no pictures, no recognition of characters.
 *
 * <p>Not for use by several threads at once.
 */
final class TikaSetup {

    private static final List<Class<? extends Parser>> EXCLUDED = List.of(
            TesseractOCRParser.class,
            CompositeExternalParser.class,
            PackageParser.class,
            CompressorParser.class,
            RarParser.class,
            UnrarParser.class);

    /** Text is bounded by ourselves; Tika's own bound takes large spreadsheets for bombs. */
    private static final long RATIO = 1_000;

    private static final int DEPTH = 2_000;

    private final EncodingDetector encodings;
    private final Detector detector;
    private final RememberingParser parser;

    private TikaSetup(EncodingDetector encodings, Detector detector, Parser everything) {
        this.encodings = encodings;
        this.detector = detector;
        this.parser = new RememberingParser(detector, everything, new PdfReader(), new OfdReader(), new StarOffice());
        parser.getAutoDetectParserConfig().setMaximumCompressionRatio(RATIO);
        parser.getAutoDetectParserConfig().setMaximumDepth(DEPTH);
    }

    /** Loads what knows types and what parses them, side by side: each takes a good part of a worker's start. */
    static TikaSetup load() {
        CompletableFuture<Detector> detector = CompletableFuture.supplyAsync(DefaultDetector::new);
        CompletableFuture<Void> office = CompletableFuture.runAsync(TikaSetup::keepReaderOfProperties);
        var encodings = new Encodings(new DefaultEncodingDetector());
        var parsers = new DefaultParser(
                MediaTypeRegistry.getDefaultRegistry(),
                new ServiceLoader(),
                EXCLUDED,
                encodings,
                new CompositeRenderer(List.of()));
        office.join();
        return new TikaSetup(encodings, detector.join(), parsers);
    }

    /**
     * Left to itself, XMLBeans makes a reader for each part it loads and looks in every library for classes that are not
     * there: a seventh of a Word file's time. A worker reads one file at a time, so that one reader does for all.
     */
    private static void keepReaderOfProperties() {
        try {
            POIXMLTypeLoader.DEFAULT_XML_OPTIONS.setLoadUseXMLReader(XMLHelper.newXMLReader());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("no reader of XML that is safe", e);
        }
    }

    /** The media type; text without a name that says so is found by its bytes. */
    MediaType detect(TikaInputStream bytes, Metadata metadata) throws IOException {
        Optional<MediaType> sure =
                SureTypes.of(bytes.getPath(), String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)));
        MediaType type = sure.isPresent() ? sure.get() : detector.detect(bytes, metadata);
        if (type.equals(MediaType.OCTET_STREAM) && Encodings.isNamelessText(bytes)) {
            type = MediaType.TEXT_PLAIN;
        } else if (type.equals(MediaType.APPLICATION_ZIP) && SureTypes.isOfd(bytes.getPath())) {
            type = OfdReader.TYPE;
        }
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type.toString());
        return type;
    }

    boolean hasParser(MediaType type) {
        MediaTypeRegistry registry = parser.getMediaTypeRegistry();
        Map<MediaType, Parser> parsers = parser.getParsers();
        MediaType known = registry.normalize(type);
        while (known != null && !parsers.containsKey(known)) {
            known = registry.getSupertype(known);
        }
        return known != null && !(parsers.get(known) instanceof EmptyParser);
    }

    /** Which reader of office files is to be used. */
    enum Office {
        /** The one that reads as it goes. */
        FAST,
        /** The one that holds the document in memory and gets by with less of it. */
        PATIENT
    }

    void parse(TikaInputStream bytes, ContentHandler handler, Metadata metadata, DocumentSelector parts, Office office)
            throws IOException, SAXException, TikaException {
        var context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(DocumentSelector.class, parts);
        context.set(EncodingDetector.class, encodings);
        context.set(OfficeParserConfig.class, office(office == Office.FAST));
        context.set(PDFParserConfig.class, pdf());
        context.set(HtmlMapper.class, new MergedCells());
        parser.parse(bytes, handler, metadata, context);
    }

    private static OfficeParserConfig office(boolean fast) {
        var config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(fast);
        config.setUseSAXPptxExtractor(fast);
        config.setIncludeSlideMasterContent(false);
        config.setConcatenatePhoneticRuns(false);
        return config;
    }

    private static PDFParserConfig pdf() {
        var config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractBookmarksText(false);
        config.setExtractIncrementalUpdateInfo(false);
        return config;
    }
}
