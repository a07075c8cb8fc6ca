import "server-only";
import { eq } from "drizzle-orm";
import { cookies } from "next/headers";
import { profiles } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { PersonId } from "@/lib/core/ids";
import { exitCookie, lookCookie } from "@/lib/core/look";
import { isSecureOrigin } from "./cookies";

const YEAR = 365 * 24 * 60 * 60;

/** Keeps how pages look and whether the quick exit shows on this device, so that the server can paint it at once. */
export async function giveLookCookies(wish: { look?: string; quickExit?: boolean }): Promise<void> {
  const jar = await cookies();
  const options = { path: "/", sameSite: "lax" as const, secure: isSecureOrigin(), httpOnly: true };
  if (wish.look !== undefined) jar.set(lookCookie, wish.look, { ...options, maxAge: YEAR });
  if (wish.quickExit === true) jar.set(exitCookie, "on", { ...options, maxAge: YEAR });
  if (wish.quickExit === false) jar.set(exitCookie, "", { ...options, maxAge: 0 });
}

/** After signing in: this device looks the way the person chose elsewhere. */
export async function giveLookOf(ownerId: PersonId): Promise<void> {
  const [row] = await asSystem("sign-in", (tx) =>
    tx
      .select({ look: profiles.look, quickExit: profiles.quickExit })
      .from(profiles)
      .where(eq(profiles.ownerId, ownerId))
      .limit(1),
  );
  if (row) await giveLookCookies(row);
}
