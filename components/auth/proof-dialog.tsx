"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";
import { Dialog } from "@/components/ui/dialog";
import { listenToProof, noProofAsked, type ProofReason, readAskedProof } from "./proof";
import type { Who } from "./proof-form";

// Few are ever asked: what asks comes when it is needed.
const ProofForm = lazy(() => import("./proof-form").then((forms) => ({ default: forms.ProofForm })));
const GoOn = lazy(() => import("./proof-form").then((forms) => ({ default: forms.GoOn })));

const WORDS: Readonly<Record<ProofReason, { title: string; about: string }>> = {
  unauthenticated: {
    title: "You were signed out",
    about: "Nothing you typed is lost: it is still in the page behind this. Sign in here and it is sent.",
  },
  "step-up": {
    title: "Is it you?",
    about: "Before this step we want to be sure. It takes a moment, and nothing you typed is lost.",
  },
};

/** Stands once in a signed-in page. A form whose session ended asks here, and goes on where it was. */
export function ProofDialog({ who }: { readonly who: Who }) {
  const asked = useSyncExternalStore(listenToProof, readAskedProof, noProofAsked);
  const words = asked && WORDS[asked.reason];
  return (
    <Dialog
      open={asked !== null}
      onClose={() => asked?.answer(false)}
      title={words?.title ?? ""}
      description={words?.about}
    >
      <Suspense fallback={null}>
        {asked && (who.isMadeUp ? <GoOn who={who} asked={asked} /> : <ProofForm who={who} asked={asked} />)}
      </Suspense>
    </Dialog>
  );
}
