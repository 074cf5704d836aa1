package casebook.ingest.extract.worker;

import java.lang.Character.UnicodeScript;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether bytes are Chinese in GB18030 or in Big5. Pure.
 *
 * <p>Most bytes of the one make sense in the other as well, but as characters that hardly anybody writes: both sets
 * have their everyday characters first and the rare ones after them.
 */
enum ChineseEncoding {
    GB18030("GB18030", 0xB0, 0xD7, 0xA1),
    BIG5("x-windows-950", 0xA4, 0xC6, 0x40);

    private static final double MOSTLY = 0.6;
    private static final int FIRST_IDEOGRAPH_ROW = 0xA4;

    private final Charset charset;
    private final int firstEveryday;
    private final int lastEveryday;
    private final int firstTrail;

    ChineseEncoding(String charset, int firstEveryday, int lastEveryday, int firstTrail) {
        this.charset = Charset.forName(charset);
        this.firstEveryday = firstEveryday;
        this.lastEveryday = lastEveryday;
        this.firstTrail = firstTrail;
    }

    /** The encoding; empty when these bytes are Chinese in neither. */
    static Optional<Charset> of(byte[] bytes) {
        return Stream.of(values())
                .filter(encoding -> encoding.reads(bytes))
                .max(Comparator.comparingDouble(encoding -> encoding.everyday(bytes)))
                .map(encoding -> encoding.charset);
    }

    private boolean reads(byte[] bytes) {
        CharBuffer text = Encodings.decode(bytes, charset).orElse(null);
        if (text == null) {
            return false;
        }
        long foreign = text.codePoints().filter(c -> c >= 0x80).count();
        long han = text.codePoints()
                .filter(c -> c >= 0x80 && (UnicodeScript.of(c) == UnicodeScript.HAN || isPunctuation(c)))
                .count();
        return foreign > 0 && han > MOSTLY * foreign;
    }

    private static boolean isPunctuation(int c) {
        return c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF5E || c >= 0x2010 && c <= 0x2026;
    }

    /** The share of everyday characters among the ideographs, from 0 to 1. */
    private double everyday(byte[] bytes) {
        int ideographs = 0;
        int everyday = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int trail = bytes[++i] & 0xFF;
            ideographs += lead >= FIRST_IDEOGRAPH_ROW || trail < 0xA1 ? 1 : 0;
            everyday += lead >= firstEveryday && lead <= lastEveryday && trail >= firstTrail ? 1 : 0;
        }
        return ideographs == 0 ? 0 : (double) everyday / ideographs;
    }
}
