import "server-only";
import { createHmac, hkdfSync, type KeyObject } from "node:crypto";
import type { PersonId } from "@/lib/core/ids";
import type { Sealed } from "@/lib/core/sealed";
import { decryptText, encryptText } from "./envelope";

/** Where a sealed text lives. Part of what is authenticated, so a ciphertext moved elsewhere does not open. */
export type Place = { readonly table: string; readonly column: string; readonly rowId: string };

/** Seals and opens one person's words. Synchronous: 3–5 µs a text. */
export type Sealer = {
  readonly ownerId: PersonId;
  /** Text in, ciphertext bound to its place out. */
  seal(place: Place, text: string): Sealed;
  /** Null and empty stay null: nothing written is nothing stored. */
  sealOrNull(place: Place, text: string | null | undefined): Sealed | null;
  /** The text back. Throws when it was sealed for another person or place, or was changed. */
  open(place: Place, value: Sealed): string;
  openOrNull(place: Place, value: Sealed | null): string | null;
  /** HMAC-SHA-256 (32 bytes) of words under a key only this person's data key gives, for equality without reading. */
  fingerprint(purpose: string, text: string): Uint8Array;
};

const FORMAT = 1;

export function makeSealer(ownerId: PersonId, dataKey: KeyObject): Sealer {
  const aad = (place: Place) => [place.table, place.column, place.rowId, ownerId, FORMAT].join("|");
  const seal = (place: Place, text: string) => encryptText(dataKey, aad(place), text) as Uint8Array as Sealed;
  const open = (place: Place, value: Sealed) => decryptText(dataKey, aad(place), value);
  return {
    ownerId,
    seal,
    open,
    sealOrNull: (place, text) => (text ? seal(place, text) : null),
    openOrNull: (place, value) => (value === null ? null : open(place, value)),
    fingerprint: (purpose, text) => {
      const key = hkdfSync("sha256", dataKey, ownerId, `fingerprint|${purpose}`, 32);
      return createHmac("sha256", Buffer.from(key)).update(text.normalize("NFC")).digest();
    },
  };
}
