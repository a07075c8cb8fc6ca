"use client";

import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { citeIntoPicture } from "@/lib/care/formulation/actions";
import { CiteBar } from "./cite-bar";
import { CiteDialog } from "./cite-dialog";
import { citeNow } from "./cite-now";
import { chosenSentence, type Picked, selectedWords } from "./selection";
import type { CiteTarget, CiteTargets } from "./targets";
import { useCiteKey } from "./use-cite-key";

type CitingProps = {
  readonly clientId: string;
  readonly targets: CiteTargets;
  /** Whether single letters act as keys on this device. */
  readonly letters: boolean;
  readonly idempotencyKey: string;
  readonly children: ReactNode;
};

/**
 * The entries as a form: choose a sentence or select words, say where they belong, cite. C asks for the place, and a number
 * answers. Without script it is a form of radios, a list and a button.
 */
export function Citing({ clientId, targets, letters, idempotencyKey, children }: CitingProps) {
  const [posted, post] = useActionState(citeIntoPicture, null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const ref = useRef<HTMLFormElement>(null);
  const refusal = problem ?? (posted && !posted.ok ? (posted.fields?.span ?? posted.message) : null);

  const pick = (words: Picked | null) => {
    setPicked(words);
    setProblem(null);
  };
  useCiteKey({
    letters,
    onSelect: pick,
    onCite: () =>
      picked ? setAsking(true) : setProblem("Choose a sentence first: tap it, or select words."),
  });

  // A sentence may have been chosen before this ran, or brought back by the browser.
  useEffect(() => {
    if (ref.current) setPicked(chosenSentence(ref.current));
  }, []);

  const cite = (target: CiteTarget) => {
    setAsking(false);
    if (!picked || pending) return;
    startTransition(async () => {
      const wrong = await citeNow({ clientId, span: picked.value, target });
      if (wrong === null) clear();
      else setProblem(wrong);
    });
  };
  const clear = () => {
    ref.current?.reset();
    document.getSelection()?.removeAllRanges();
    pick(null);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const into = new FormData(event.currentTarget).get("into");
    const all = [...targets.boxes, ...targets.problems, ...targets.others];
    const target = all.find((one) => one.into === into);
    if (target && picked) cite(target);
    else setProblem("Choose a sentence first: tap it, or select words.");
  };
  // A mouse that selects words within a sentence also clicks on it: then the words are meant.
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLInputElement && event.target.type === "radio")
      pick(selectedWords() ?? chosenSentence(event.currentTarget));
  };

  return (
    <form ref={ref} action={post} onSubmit={onSubmit} onChange={onChange} className="grid gap-4">
      <input type="hidden" name="client_id" value={clientId} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      {children}
      <CiteBar {...{ picked, targets, letters, pending, refusal }} onClear={clear} />
      <CiteDialog
        open={asking}
        onClose={() => setAsking(false)}
        words={picked?.words ?? ""}
        targets={targets}
        onPick={cite}
      />
    </form>
  );
}
