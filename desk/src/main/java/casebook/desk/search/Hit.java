package casebook.desk.search;

import java.util.List;

/**
 * Where the words of a query stand in a case.
 *
 * @param caseId the case
 * @param title its title
 * @param organisation its organisation; null when not told
 * @param snippet a passage of a file, or of the summary where the words stand in no file
 * @param file the name of that file; null for the summary
 */
public record Hit(String caseId, List<Piece> title, List<Piece> organisation, List<Piece> snippet, String file) {}
