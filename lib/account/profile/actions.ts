"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { clientAction, memberAction } from "@/lib/auth/action";
import { giveLookCookies } from "@/lib/auth/look-cookies";
import { serialiseLook } from "@/lib/core/look";
import * as mutations from "./mutations";
import * as schema from "./schema";

export const saveProfile = memberAction("profile.change", schema.profileInput, async (context) => {
  const saved = await mutations.updateProfile(context.actor, context.input, context.now);
  revalidatePath("/", "layout");
  return saved;
});

export const savePlace = memberAction("profile.move", schema.placeInput, async ({ actor, input, now }) => {
  const saved = await mutations.updatePlace(actor, input, now);
  revalidatePath("/", "layout");
  return saved;
});

export const saveAppearance = memberAction("profile.appearance", schema.appearanceInput, async (context) => {
  await mutations.chooseAppearance(context.actor, context.input, context.now);
  await giveLookCookies({ look: serialiseLook(context.input) });
  revalidatePath("/", "layout");
  return { saved: true };
});

export const saveQuickExit = memberAction("profile.quick-exit", schema.quickExitInput, async (context) => {
  await mutations.chooseQuickExit(context.actor, context.input.quick_exit, context.now);
  await giveLookCookies({ quickExit: context.input.quick_exit });
  revalidatePath("/", "layout");
  return { saved: true };
});

export const savePrivacy = clientAction("profile.privacy", schema.privacyInput, async (context) => {
  await mutations.choosePrivacy(context.actor, context.input.privacy_level, context.now);
  revalidatePath("/", "layout");
  return { saved: true };
});

export const saveAnswers = clientAction("profile.answers", schema.followInput, async (context) => {
  const { follows, answer_style: answerStyle } = context.input;
  await mutations.answerStart(context.actor, { follows, answerStyle }, context.now);
  revalidatePath("/", "layout");
  return { saved: true };
});

export const startWithBrings = clientAction("start.brings", schema.bringsStep, async (context) => {
  await mutations.answerStart(context.actor, { brings: context.input.brings }, context.now);
  redirect("/onboarding?step=2");
});

export const startWithFollows = clientAction("start.follows", schema.followsStep, async (context) => {
  await mutations.answerStart(context.actor, { follows: context.input.follows }, context.now);
  redirect("/onboarding?step=3");
});

export const startWithAnswers = clientAction("start.answers", schema.answerStep, async (context) => {
  await mutations.answerStart(context.actor, { answerStyle: context.input.answer_style }, context.now);
  redirect("/onboarding?step=4");
});

export const startWithPrivacy = clientAction("start.privacy", schema.privacyStep, async (context) => {
  const { privacy_level: privacyLevel, quick_exit: quickExit } = context.input;
  await mutations.answerStart(context.actor, { privacyLevel, quickExit }, context.now);
  await giveLookCookies({ quickExit });
  redirect("/onboarding?step=5");
});

export const startWithCountry = clientAction("start.country", schema.countryStep, async (context) => {
  await mutations.chooseCountry(context.actor, context.input.country, context.now);
  await mutations.finishStart(context.actor, context.now);
  redirect("/today");
});

export const endStart = clientAction("start.end", schema.noAnswers, async ({ actor, now }) => {
  await mutations.finishStart(actor, now);
  redirect("/today");
});
