import type { Metadata, Route } from "next";
import { EnrolForm } from "@/components/auth/enrol-form";
import { LeaveSecondStep, SecondStepForm } from "@/components/auth/second-step-form";
import { requireActor } from "@/lib/auth/gates";
import { safeNext } from "@/lib/auth/origin";
import { currentHalf } from "@/lib/auth/request";
import { enrolHalf } from "@/lib/auth/two-step/actions";
import { stepFor } from "@/lib/auth/two-step/queries";
import { HOME } from "@/lib/core/roles";
import { oneOf, type SearchParams } from "../search";

export const metadata: Metadata = { title: "One more step", robots: { index: false } };

export default async function TwoStepPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const half = await currentHalf();
  const person = half ?? (await requireActor());
  const asked = safeNext(await oneOf(searchParams, "next"), HOME[person.role]);
  // Whoever was sent to sign in from here has nothing more to do here.
  const next = asked.startsWith("/two-step") ? HOME[person.role] : asked;
  const asksCode = half !== null && (await stepFor(half)) === "code";
  return (
    <>
      <header className="grid gap-2">
        <h1>{asksCode ? "Your code, please" : "A second step for your account"}</h1>
        <p>
          You are <strong className="font-semibold">{person.username}</strong>.{" "}
          {asksCode
            ? "Your password was right. Now the code from your phone."
            : "People who work with others’ records sign in with a password and a code from their phone."}
        </p>
      </header>
      {asksCode ? (
        <SecondStepForm next={next} />
      ) : (
        <>
          {half && <WhatYouNeed />}
          <EnrolForm action={enrolHalf} next={next as Route} isOpen={half !== null} />
        </>
      )}
      {half && <LeaveSecondStep />}
    </>
  );
}

function WhatYouNeed() {
  return (
    <p className="text-ink-2">
      You need an authenticator app on your phone. Most password managers have one, and any app for one-time
      codes will do.
    </p>
  );
}
