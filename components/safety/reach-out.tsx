"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { callHref, dialOf, textHref } from "@/lib/safety/help/links";
import { READY_WORDS } from "@/lib/safety/help/ready-words";

export type CrisisContact = { readonly name?: string | undefined; readonly phone?: string | undefined };

/** A person the writer trusts, with words ready to send. It sends nothing itself: their phone does, if they press. */
export function ReachOut({ contact }: { readonly contact: CrisisContact | null }) {
  const dial = contact?.phone === undefined ? null : dialOf(contact.phone);
  const who = contact?.name?.trim() || "the person you chose";
  return (
    <div className="grid gap-3">
      <blockquote className="rounded-md bg-sunk p-3">{READY_WORDS}</blockquote>
      <p className="flex flex-wrap gap-2">
        {dial !== null && (
          <>
            <a className={buttonLook({ variant: "secondary" })} href={textHref({ dial, say: READY_WORDS })}>
              Text {who}
            </a>
            <a className={buttonLook({ variant: "secondary" })} href={callHref({ dial })}>
              Call {who}
            </a>
          </>
        )}
        <CopyWords />
      </p>
      {dial === null && (
        <p className="text-sm text-ink-2">
          Send it to someone you trust. A friend, family, a neighbour: anyone counts.
        </p>
      )}
    </div>
  );
}

function CopyWords() {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const copy = () => {
    // Absent on a page that is not served securely.
    if (!("clipboard" in navigator)) return setState("failed");
    navigator.clipboard.writeText(READY_WORDS).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  };
  return (
    <span className="needs-script inline-flex flex-wrap items-center gap-2">
      <Button variant="secondary" onClick={copy}>
        Copy these words
      </Button>
      <span role="status" className="text-sm text-ink-2">
        {state === "copied" && "Copied."}
        {state === "failed" && "It could not be copied. You can mark the words above and copy them."}
      </span>
    </span>
  );
}
