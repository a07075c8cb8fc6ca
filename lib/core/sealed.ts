declare const sealedBrand: unique symbol;

/**
 * Ciphertext of words a person wrote. Opaque on purpose: it cannot be read as text, and text cannot be stored
 * where it is asked for. Only `lib/server/sealing` makes one and opens one.
 */
export type Sealed = Uint8Array & { readonly [sealedBrand]: true };
