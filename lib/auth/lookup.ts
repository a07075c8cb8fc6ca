import "server-only";
import { createHmac } from "node:crypto";
import { env } from "@/lib/server/env";
import { normalizeEmail } from "./identity/address";

/** HMAC-SHA-256 (32 bytes) of an address: finds the account without the table naming it. The key is not in the database. */
export function emailLookup(address: string): Buffer {
  const key = Buffer.from(env().LOOKUP_KEY, "base64url");
  return createHmac("sha256", key)
    .update(`email|${normalizeEmail(address)}`)
    .digest();
}
