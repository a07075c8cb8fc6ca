import "server-only";
import { Secret, TOTP } from "otpauth";

const SECONDS = 30;
const DIGITS = 6;
/** How many steps a clock may be wrong, each way. */
const WINDOW = 1;

const totp = (secret: string, label?: string) =>
  new TOTP({
    issuer: "My Mood Diary",
    ...(label === undefined ? {} : { label }),
    algorithm: "SHA1",
    digits: DIGITS,
    period: SECONDS,
    secret: Secret.fromBase32(secret),
  });

/** A new secret for an authenticator app: 20 random bytes, in base 32 (RFC 4226 asks for 20). */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address an authenticator app reads from the picture. */
export function appAddress(secret: string, username: string): string {
  return totp(secret, username).toString();
}

/**
 * The number of the half minute a code belongs to, counted from 1970; null when it is no code of this secret now.
 * One half minute to either side is let through, since clocks differ (RFC 6238, 5.2).
 */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(/[ -]/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totp(secret).validate({ token, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / SECONDS) + delta;
}
