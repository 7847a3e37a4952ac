package org.assent.platform.ledger;

/**
 * Makes a request safe to send twice. Scoped to the person who sends it.
 *
 * @param value what the client chose, at most 200 printable characters of ASCII
 * @param requestHash SHA-256 of the request in hexadecimal: the same key with another request is refused
 */
public record IdempotencyKey(String value, String requestHash) {
    public IdempotencyKey {
        if (value.isBlank() || value.length() > 200 || !value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("an idempotency key has 1 to 200 characters of ASCII");
        }
    }
}
