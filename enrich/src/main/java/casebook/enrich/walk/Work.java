package casebook.enrich.walk;

/** What one step hands to the next: a case, or an order that changes how cases are judged. */
public sealed interface Work permits CaseInHand, Order {}
