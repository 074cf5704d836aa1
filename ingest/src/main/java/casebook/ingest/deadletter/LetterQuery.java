package casebook.ingest.deadletter;

import casebook.ingest.http.Refusal;

/**
 * Which letters somebody wants to see. Pure.
 *
 * @param filter those that are meant
 * @param limit how many of them at most
 */
record LetterQuery(LetterFilter filter, int limit) {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    /**
     * Reads the words of a query; null where one is not given.
     *
     * @throws Refusal when they make no sense
     */
    static LetterQuery of(String reason, String topic, String caseId, String limit) {
        if (limit != null && !(limit.matches("[1-9]\\d{0,3}") && Integer.parseInt(limit) <= MOST)) {
            throw refused("limit must be a whole number from 1 to " + MOST);
        }
        String from = topic == null
                ? null
                : LetterFilter.topicNamed(topic)
                        .orElseThrow(() -> refused("topic must be one of " + LetterFilter.topicNames()));
        return new LetterQuery(new LetterFilter(reason, from, caseId), limit == null ? USUAL : Integer.parseInt(limit));
    }

    private static Refusal refused(String why) {
        return new Refusal(400, "bad-query", "The query makes no sense", "In the query, " + why + ".");
    }
}
