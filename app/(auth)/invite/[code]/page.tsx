import type { Metadata, Route } from "next";
import { InviteCard } from "@/components/care/invite-card";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/access/actor";
import { type FoundInvitation, findInvitation } from "@/lib/auth/invitation";
import { currentActor } from "@/lib/auth/request";
import { isLinked } from "@/lib/care/invitations/queries";
import { HOME } from "@/lib/core/roles";
import { SpentLink } from "../../spent-link";
import { ForClient } from "./for-client";
import { ForPsychologist } from "./for-psychologist";

export const metadata: Metadata = { title: "An invitation", robots: { index: false } };

type InvitePageProps = { readonly params: Promise<{ code: string }> };

export default async function InvitePage({ params }: InvitePageProps) {
  const now = new Date();
  const { code } = await params;
  const found = await findInvitation(code, now);
  const actor = await currentActor();
  if (!found)
    return (
      <>
        <h1>An invitation</h1>
        <SpentLink
          next={actor ? "Go to my pages" : "Go to the start"}
          href={actor ? HOME[actor.role] : "/"}
        />
      </>
    );
  return (
    <>
      <h1>An invitation for you</h1>
      {actor === null ? (
        <SignedOut found={found} code={code} />
      ) : (
        <SignedIn
          found={found}
          code={code}
          actor={actor}
          isKnown={await isLinked(actor, found.ownerId, now)}
        />
      )}
    </>
  );
}

type Of = { readonly found: FoundInvitation; readonly code: string };

/** The public face: who invites, and what it would mean. What is proposed is for whoever it is meant for. */
function SignedOut({ found, code }: Of) {
  const next = encodeURIComponent(`/invite/${code}`);
  const isForClients = found.inviter === "psychologist";
  return (
    <>
      {isForClients ? (
        <InviteCard face={found.card} />
      ) : (
        <p>
          Somebody who keeps a diary here invites their psychologist. Who it is you see once you are signed in
          with a verified account.
        </p>
      )}
      {isForClients ? <WhatItMeans /> : <ForNewPsychologists />}
      <div className="flex flex-wrap gap-3">
        {isForClients && (
          <ButtonLink href={`/sign-up?next=${next}` as Route} size="lg">
            Start a diary
          </ButtonLink>
        )}
        <ButtonLink
          href={`/sign-in?next=${next}` as Route}
          size="lg"
          variant={isForClients ? "secondary" : "primary"}
        >
          Sign in
        </ButtonLink>
      </div>
    </>
  );
}

function WhatItMeans() {
  return (
    <section aria-labelledby="means" className="grid gap-2">
      <h2 id="means" className="text-lg">
        What it means
      </h2>
      <ul className="grid list-disc gap-1.5 pl-5 marker:text-ink-3">
        <li>You keep a diary of how you are. It is yours.</li>
        <li>You choose, part by part, what they may read. You can choose nothing.</li>
        <li>You can stop any time, with one press.</li>
        <li>
          Nobody watches what you write. It is not for emergencies: then use{" "}
          <a className="link" href="/help">
            Get help now
          </a>
          .
        </li>
      </ul>
    </section>
  );
}

function ForNewPsychologists() {
  return (
    <p className="text-ink-2">
      You need an account as a psychologist, which an admin of this site checks first. The invitation works
      for two weeks.
    </p>
  );
}

type SignedInProps = Of & { readonly actor: Actor; readonly isKnown: boolean };

function SignedIn({ found, code, actor, isKnown }: SignedInProps) {
  if (found.ownerId === actor.id)
    return (
      <Notice tone="info" title="This is your own invitation">
        Give the link to whom you want to invite. It works once, for one person.
      </Notice>
    );
  if (isKnown)
    return (
      <Notice tone="info" title="You two are linked already">
        <p>You do not need this invitation.</p>
        <p className="mt-2">
          <ButtonLink variant="secondary" href={HOME[actor.role]}>
            Go to my pages
          </ButtonLink>
        </p>
      </Notice>
    );
  if (found.inviter === "psychologist" && actor.role === "client")
    return <ForClient found={found} code={code} actor={actor} />;
  if (found.inviter === "client" && actor.role === "psychologist")
    return <ForPsychologist found={found} code={code} />;
  return (
    <Notice tone="info" title="This invitation is for somebody else">
      {found.inviter === "psychologist"
        ? `It is for somebody who keeps a diary. You are signed in as ${actor.username}, who does not.`
        : "It is for a psychologist with a verified account. You are signed in with another one."}
    </Notice>
  );
}
