"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { SubmitButton } from "@/components/auth/submit-button";
import { useMoodForm } from "@/components/mood/use-mood-form";
import type { Support } from "@/components/safety/support";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { logUse } from "@/lib/work/uses/actions";
import { type EntryChoice, UseFields } from "./use-fields";
import { WrittenSupport } from "./written-support";

type PractiseProps = {
  readonly skillId: string;
  readonly steps: readonly string[];
  readonly formKey: string;
  readonly entries: readonly EntryChoice[];
  /** The mood that led here, if a low one did. */
  readonly moodBefore: number | null;
  readonly support: Support;
  readonly reach: ReactNode;
};

/** One step at a time, then what it was like. Without script all steps stand one under the other. */
export function Practise({ steps, ...end }: PractiseProps) {
  const [at, setAt] = useState(0);
  const isOver = at >= steps.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const go = (by: number) => {
    moved.current = true;
    setAt(at + by);
  };
  useEffect(() => {
    // The form at the end is another place; between steps the buttons stay where they are, and so does the focus.
    if (moved.current && isOver) heading.current?.focus();
  }, [isOver]);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="needs-script grid grid-cols-1 gap-6">
        {!isOver && <OneStep steps={steps} at={at} onGo={go} />}
      </div>
      <noscript>
        <ol className="grid list-decimal gap-3 pl-6 text-lg">
          {[...steps.entries()].map(([place, step]) => (
            <li key={place}>{step}</li>
          ))}
        </ol>
      </noscript>
      <div className={isOver ? "" : "[@media(scripting:enabled)]:hidden"}>
        <PractiseEnd {...end} heading={heading} onBack={() => go(-1)} />
      </div>
    </div>
  );
}

type OneStepProps = {
  readonly steps: readonly string[];
  readonly at: number;
  readonly onGo: (by: number) => void;
};

function OneStep({ steps, at, onGo }: OneStepProps) {
  const isLast = at === steps.length - 1;
  return (
    <Card aria-label="Practise" className="grid grid-cols-1 gap-6 sm:p-8">
      <div aria-live="polite" aria-atomic="true" className="grid min-h-40 content-start gap-3">
        <p className="text-sm font-semibold text-ink-2">
          Step {at + 1} of {steps.length}
        </p>
        <p className="font-journal text-2xl leading-snug whitespace-pre-wrap sm:text-3xl">{steps[at]}</p>
      </div>
      <progress className="bar" aria-label="How far you are" value={at + 1} max={steps.length} />
      <div className="flex flex-wrap justify-between gap-3">
        <Button
          variant="secondary"
          size="lg"
          aria-disabled={at === 0 || undefined}
          onClick={() => at > 0 && onGo(-1)}
        >
          <Icon icon={ArrowLeft} /> Back
        </Button>
        <Button size="lg" onClick={() => onGo(1)}>
          {isLast ? "Done" : "Next"} <Icon icon={ArrowRight} />
        </Button>
      </div>
    </Card>
  );
}

type EndProps = Omit<PractiseProps, "steps"> & {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
};

function PractiseEnd({ skillId, entries, moodBefore, support, reach, heading, onBack, ...rest }: EndProps) {
  // A page drawn anew brings a new one; a save that is tried again must stay the same save.
  const [formKey] = useState(rest.formKey);
  const { form, failure, pending, errorOf, typed } = useMoodForm(logUse);
  return (
    <form {...form} className="grid gap-6">
      <div>
        <h2 ref={heading} tabIndex={-1} className="outline-none">
          How was it?
        </h2>
        <p className="text-ink-2">Nothing here has to be answered. Saving notes that you used it.</p>
      </div>
      {failure && (
        <div data-form-alert tabIndex={-1}>
          <Notice tone="danger" role="alert" title={failure.message} />
        </div>
      )}
      <input type="hidden" name="idempotency_key" value={formKey} />
      <input type="hidden" name="skill_id" value={skillId} />
      {moodBefore !== null && <input type="hidden" name="mood_before" value={moodBefore} />}
      <UseFields
        entries={entries}
        helped={typed?.helped?.[0]}
        note={typed?.note?.[0]}
        entryId={typed?.entry_id?.[0]}
        errorOf={errorOf}
      />
      <WrittenSupport form={form.ref} support={support} />
      {reach}
      <div className="flex flex-wrap gap-3">
        <SubmitButton pending={pending} wide={false}>
          Save
        </SubmitButton>
        <Button variant="quiet" onClick={onBack} className="needs-script">
          Back to the steps
        </Button>
      </div>
    </form>
  );
}
