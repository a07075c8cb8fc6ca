"use server";

import { redirect } from "next/navigation";
import { isFailure } from "@/lib/core/result";
import { HOME } from "@/lib/core/roles";
import { env } from "@/lib/server/env";
import { publicAction } from "../action";
import { giveSessionCookie } from "../cookie-session";
import { giveLookOf } from "../look-cookies";
import { enterAsDemo } from "./mutations";
import { demoChoice } from "./schema";

export const enterDemo = publicAction("demo.enter", demoChoice, async ({ actor, input, caller, now }) => {
  const { device } = caller;
  const mode = env().APP_MODE;
  const entered = await enterAsDemo({ mode, who: input.who, device, previous: actor }, now);
  if (isFailure(entered)) return entered;
  await giveSessionCookie(entered.session, false);
  await giveLookOf(entered.ownerId);
  redirect(HOME[entered.role]);
});
