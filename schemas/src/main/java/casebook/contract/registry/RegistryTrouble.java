package casebook.contract.registry;

/** The registry does not do as it is asked; the message says what to do. */
public final class RegistryTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    RegistryTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
