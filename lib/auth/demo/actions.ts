"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { isFailure } from "@/lib/core/result";
import { HOME } from "@/lib/core/roles";
import { env } from "@/lib/server/env";
import { publicAction } from "../action";
import { giveSessionCookie } from "../cookie-session";
import { giveLookOf } from "../look-cookies";
import { safeNext } from "../origin";
import { comeBackAsDemo, enterAsDemo } from "./mutations";
import { demoAgain, demoChoice } from "./schema";

export const enterDemo = publicAction("demo.enter", demoChoice, async ({ actor, input, caller, now }) => {
  const { device } = caller;
  const mode = env().APP_MODE;
  const entered = await enterAsDemo({ mode, who: input.who, device, previous: actor }, now);
  if (isFailure(entered)) return entered;
  await giveSessionCookie(entered.session, false);
  await giveLookOf(entered.ownerId);
  redirect(HOME[entered.role]);
});

/** For somebody made up, whose form waits: they have no password to type. */
export const goOnAsDemo = publicAction("demo.go-on", demoAgain, async ({ actor, input, caller, now }) => {
  const wanted = { mode: env().APP_MODE, who: input.who, device: caller.device, previous: actor };
  const back = await comeBackAsDemo(wanted, now);
  if (isFailure(back)) return back;
  if (back) await giveSessionCookie(back, false);
  if (input.next !== undefined) redirect(safeNext(input.next, "/") as Route);
  return { proven: true };
});
