/**
 * Review: how an expert's word on a case gets in.
 *
 * <p>Comes in: {@code POST /v1/cases/{id}/reviews}. Goes out: one event on {@code reviews}, then the receipt. Must not know:
 * what the machine had said, and what becomes of it.
 */
package casebook.ingest.review;
