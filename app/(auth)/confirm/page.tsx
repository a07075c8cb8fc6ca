import type { Metadata } from "next";
import { ConfirmAsDemoForm, ConfirmPasswordForm } from "@/components/auth/confirm-password-form";
import { ownRecord } from "@/lib/access/record";
import { isDemoPerson } from "@/lib/auth/demo/mutations";
import { requireActor } from "@/lib/auth/gates";
import { findTwoStep } from "@/lib/auth/two-step/queries";
import { HOME } from "@/lib/core/roles";
import { env } from "@/lib/server/env";
import { oneOf, type SearchParams } from "../search";

export const metadata: Metadata = { title: "Your password, please" };

export default async function ConfirmPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requireActor();
  const next = await oneOf(searchParams, "next");
  const twoStep = await findTwoStep(ownRecord(actor, "devices"));
  return (
    <>
      <header className="grid gap-2">
        <h1>Your password, please</h1>
        <p>
          You are signed in as <strong className="font-semibold">{actor.username}</strong>. Before the next
          step we want to be sure that it is you.
        </p>
      </header>
      {isDemoPerson(env().APP_MODE, actor) ? (
        <ConfirmAsDemoForm id={actor.id} username={actor.username} next={next ?? HOME[actor.role]} />
      ) : (
        <ConfirmPasswordForm username={actor.username} asksCode={twoStep !== null} next={next} />
      )}
    </>
  );
}
