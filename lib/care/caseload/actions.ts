"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { ownDesk } from "@/lib/access/desk";
import { psychologistAction } from "@/lib/auth/action";
import { isSecureOrigin } from "@/lib/auth/cookies";
import { isFailure } from "@/lib/core/result";
import { keysCookie } from "./keys";
import { snoozeFlag, wakeFlag } from "./mutations";
import { keysInput, snoozeInput, wakeInput } from "./schema";

function revalidateDesk(): void {
  revalidatePath("/practice", "layout");
}

export const snooze = psychologistAction(
  "flag.snooze",
  snoozeInput,
  async ({ actor, input, now, idempotency }) => {
    const made = await snoozeFlag(ownDesk(actor), input, { now, idempotency });
    if (isFailure(made)) return made;
    revalidateDesk();
    return { id: made.id };
  },
);

export const wake = psychologistAction("flag.wake", wakeInput, async ({ actor, input, now }) => {
  await wakeFlag(ownDesk(actor), input.id, now);
  revalidateDesk();
  return { id: input.id };
});

const YEAR_S = 365 * 86_400;

export const chooseKeys = psychologistAction("practice.keys", keysInput, async ({ input }) => {
  const options = { path: "/", sameSite: "lax" as const, secure: isSecureOrigin(), httpOnly: true };
  // On is how it starts, so that only off leaves a cookie.
  (await cookies()).set(keysCookie, "off", { ...options, maxAge: input.letters === "off" ? YEAR_S : 0 });
  revalidateDesk();
  return { letters: input.letters };
});
