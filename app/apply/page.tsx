import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { CardForm } from "@/components/practice/card-form";
import { REASON_WORDS } from "@/components/practice/card-words";
import { WithdrawForm } from "@/components/practice/withdraw-form";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { ownRecord } from "@/lib/access/record";
import { requireActor, requireRole } from "@/lib/auth/gates";
import { applyAsPsychologist } from "@/lib/care/psychologists/actions";
import { findOwnCard, holdsDiary, type OwnCard } from "@/lib/care/psychologists/queries";

export const metadata: Metadata = { title: "Work here as a psychologist" };

export default async function ApplyPage() {
  if ((await requireActor()).role === "psychologist") redirect("/practice/profile");
  const actor = await requireRole("client");
  const record = ownRecord(actor, "profile");
  const card = await findOwnCard(record, new Date());
  const obstacle = (await holdsDiary(record)) ? <OwnAccount /> : null;
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-6">
      <header className="grid gap-2">
        <h1>Work here as a psychologist</h1>
        <p className="text-ink-2">
          Tell us where you are registered. An admin looks it up. Until then nothing opens, and no client can
          find you.
        </p>
      </header>
      {obstacle ?? (actor.emailVerified ? <Application card={card} /> : <ConfirmFirst />)}
    </div>
  );
}

function Application({ card }: { readonly card: OwnCard | null }) {
  const waits = card?.standing === "waiting";
  return (
    <>
      {card && <Answer card={card} />}
      <Card aria-label="Your application">
        <CardForm
          action={applyAsPsychologist}
          card={card}
          submit={waits ? "Change my application" : "Apply"}
          as="applicant"
        />
      </Card>
      {waits && <WithdrawForm />}
    </>
  );
}

function Answer({ card: { standing, decision } }: { readonly card: OwnCard }) {
  if (standing === "waiting")
    return (
      <Notice tone="info" title="Your application waits for an admin">
        When it is verified you are signed out once. Sign in again, set up a second step, and your practice is
        there.
      </Notice>
    );
  return decision?.decision === "declined" ? (
    <Notice tone="warn" title="Your last application was declined">
      The reason: {REASON_WORDS[decision.reason]}. You can mend it and apply again.
    </Notice>
  ) : (
    <Notice tone="info" title="You took your application back">
      What you wrote is still here. You can send it again.
    </Notice>
  );
}

function OwnAccount() {
  return (
    <Notice tone="info" title="Please use an account of its own for your practice">
      <div className="grid gap-2">
        <p>
          This one is yours as a client: it holds a diary, or works with a psychologist. That stays as it is,
          and stays private.
        </p>
        <p>
          <Link className="link inline-flex min-h-11 items-center" href="/sign-out">
            Sign out
          </Link>
          , then start a second account with another username and apply with it.
        </p>
      </div>
    </Notice>
  );
}

function ConfirmFirst() {
  return (
    <Notice tone="warn" title="First, please confirm your email">
      <p>We need an address that reaches you before you can apply.</p>
      <Link className="link inline-flex min-h-11 items-center" href="/settings/security">
        Confirm my email
      </Link>
    </Notice>
  );
}
