"use client";

import { useSyncExternalStore } from "react";
import { Dialog } from "@/components/ui/dialog";
import { goOnAsDemo } from "@/lib/auth/demo/actions";
import { comeBack } from "@/lib/auth/identity/actions";
import { FormAlert } from "./form-alert";
import { PasswordAndCode } from "./password-and-code";
import { type AskedProof, listenToProof, noProofAsked, type ProofReason, readAskedProof } from "./proof";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";

type Who = {
  readonly id: string;
  readonly username: string;
  /** Somebody made up has no password: one click and they go on. */
  readonly isMadeUp: boolean;
};

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
      {asked && (who.isMadeUp ? <GoOn who={who} asked={asked} /> : <ProofForm who={who} asked={asked} />)}
    </Dialog>
  );
}

type ProofProps = { readonly who: Who; readonly asked: AskedProof };

function ProofForm({ who, asked }: ProofProps) {
  const { form, failure, pending, errorOf } = useActionForm(comeBack, () => asked.answer(true));
  const shown = failure?.code === "second-step" ? null : failure;
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={shown} />
      <input type="hidden" name="who" value={who.id} />
      <p>
        You are <strong className="font-semibold">{who.username}</strong>.
      </p>
      <PasswordAndCode username={who.username} failure={failure} errorOf={errorOf} />
      <SubmitButton pending={pending}>Go on</SubmitButton>
    </form>
  );
}

function GoOn({ who, asked }: ProofProps) {
  const { form, failure, pending } = useActionForm(goOnAsDemo, () => asked.answer(true));
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      <input type="hidden" name="who" value={who.id} />
      <SubmitButton pending={pending}>Continue as {who.username}</SubmitButton>
    </form>
  );
}
