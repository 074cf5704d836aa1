/**
 * Application forms: which label stands for which field, and which fields would let somebody reach a person.
 *
 * <p>Comes in: {@code forms/fields.yaml}. Goes out: canonical field names, to whoever reads or shows a form. Must not
 * know: how a form is read from a file.
 */
package casebook.contract.forms;
