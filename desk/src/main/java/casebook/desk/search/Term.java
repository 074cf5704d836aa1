package casebook.desk.search;

/**
 * What must stand in a case: a word, a run of characters of a script without blanks, or a passage given in quotes.
 *
 * @param text in lower case, compatibility forms resolved
 * @param quoted whether it is to be found as it stands, blanks included
 */
record Term(String text, boolean quoted) {

    /** Whether it stands wherever its characters stand, within longer words too. */
    boolean isUnspaced() {
        return quoted || isUnspaced(text.codePointAt(0));
    }

    /** Whether this character is of a script that puts no blanks between words: Han, kana, Hangul. As the archive has it. */
    static boolean isUnspaced(int character) {
        return (character >= 0x4E00 && character <= 0x9FFF)
                || (character >= 0x3400 && character <= 0x4DBF)
                || (character >= 0x3005 && character <= 0x3007)
                || (character >= 0x3041 && character <= 0x3096)
                || (character >= 0x309D && character <= 0x309F)
                || (character >= 0x30A1 && character <= 0x30FA)
                || (character >= 0x30FC && character <= 0x30FF)
                || (character >= 0x31F0 && character <= 0x31FF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0x20000 && character <= 0x323AF);
    }
}
