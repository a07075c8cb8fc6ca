"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, startTransition, useActionState, useEffect, useState } from "react";
import type { Support } from "@/components/safety/support";
import { SupportSheet } from "@/components/safety/support-sheet";
import { screenLater } from "@/components/safety/use-screening";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RatingFaceButtons } from "@/components/ui/rating-faces";
import { Slider } from "@/components/ui/slider";
import { showToast } from "@/components/ui/toast-list";
import { deleteMood, restoreMood, saveMood } from "@/lib/record/mood/actions";
import type { Screening } from "@/lib/risk/types";
import type { SkillGlance } from "@/lib/work/skills/skill";
import { MoodSheet } from "./mood-sheet";
import { blankValues, type MoodValues, valuesOf, type WordChoices, writtenParts } from "./mood-values";
import { useSaver } from "./use-saver";

type MoodQuestionProps = {
  readonly legend: string;
  readonly hint: string;
  readonly answerStyle: "faces" | "fine";
  /** Makes this moment one moment, however often its form arrives. A new one comes with the page after each save. */
  readonly momentKey: string;
  readonly owner: string;
  readonly choices: WordChoices;
  readonly support: Support;
  readonly isShared: boolean;
  /** The person's own skills: one is offered at a low mood. */
  readonly skills?: readonly SkillGlance[] | undefined;
};

/** One tap saves at once; then a sheet offers more. Without script each face posts the form and the page asks further. */
export function MoodQuestion(props: MoodQuestionProps) {
  const { choices, support, isShared, skills = [], momentKey } = props;
  const moment = useMoment(props);
  return (
    <>
      <QuestionForm {...props} onAnswer={moment.answer} />
      <MoodSheet
        values={moment.values}
        saving={moment.saving}
        choices={choices}
        support={support}
        isShared={isShared}
        skills={skills}
        momentKey={momentKey}
        onChange={moment.change}
        onClose={moment.close}
        onUndo={moment.undo}
        onKeepMine={moment.keepMine}
        onTakeTheirs={moment.takeTheirs}
      />
      {moment.worry && (
        <SupportSheet
          screening={moment.worry}
          country={support.country}
          crisisContact={support.contact}
          onClose={moment.calm}
        />
      )}
    </>
  );
}

type QuestionFormProps = Pick<MoodQuestionProps, "legend" | "hint" | "answerStyle" | "momentKey"> & {
  readonly onAnswer: (rating: number) => void;
};

function QuestionForm({ legend, hint, answerStyle, momentKey, onAnswer }: QuestionFormProps) {
  const [posted, post] = useActionState(saveMood, null);
  const [missing, setMissing] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const rating = Number(new FormData(event.currentTarget, submitter).get("mood_rating"));
    setMissing(rating === 0);
    if (rating > 0) onAnswer(rating);
  };
  const refused = posted && !posted.ok ? posted : null;
  const error = missing ? "Please move the slider to how it is." : refused?.fields?.mood_rating;
  return (
    <form action={post} onSubmit={onSubmit} className="grid gap-3">
      {refused && !refused.fields && <Notice tone="danger" title={refused.message} role="alert" />}
      <input type="hidden" name="idempotency_key" value={momentKey} />
      {/* Only a browser without script needs to be sent on to a page that asks further. */}
      <noscript>
        <input type="hidden" name="then" value="today" />
      </noscript>
      {answerStyle === "faces" ? (
        <RatingFaceButtons legend={legend} hint={hint} name="mood_rating" error={error} />
      ) : (
        <>
          <Slider
            key={momentKey}
            name="mood_rating"
            label={legend}
            hint={hint}
            words={{ low: "Really hard", middle: "In between", high: "Really good" }}
            error={error}
          />
          <Button type="submit" className="justify-self-end">
            Save
          </Button>
        </>
      )}
    </form>
  );
}

function useMoment({ owner, momentKey, choices }: MoodQuestionProps) {
  const router = useRouter();
  const [values, setValues] = useState<MoodValues | null>(null);
  const [worry, setWorry] = useState<Screening | null>(null);
  const { saving, begin, change, retry, forget, keepMine, takeTheirs } = useSaver(owner, (pending) =>
    setValues(pending.values),
  );

  const isClosed = values === null;
  useEffect(() => {
    // The last words may arrive after the sheet has closed; the page then shows them as well.
    if (isClosed && saving.state === "saved") startTransition(() => router.refresh());
  }, [isClosed, saving.state, router]);

  const close = () => {
    setValues(null);
    retry();
    if (saving.state === "offline" || saving.state === "failed") showToast({ message: NOT_SENT });
    // The sheet never covers somebody's writing; once they are done, what was found opens the help.
    if (values) void screenLater(writtenParts(values)).then((found) => found.tier >= 2 && setWorry(found));
  };

  const undo = () => {
    const id = saving.entry?.id;
    setValues(null);
    forget();
    if (id) void takeBack(id);
  };

  return {
    values,
    saving,
    worry,
    calm: () => setWorry(null),
    answer: (rating: number) => {
      const first = blankValues(rating);
      setValues(first);
      begin(momentKey, first);
    },
    change: (next: MoodValues, pauseMs?: number) => {
      setValues(next);
      change(next, pauseMs);
    },
    close,
    undo,
    keepMine,
    takeTheirs: () => {
      if (saving.theirs) setValues(valuesOf(saving.theirs, choices));
      takeTheirs();
    },
  };
}

const NOT_SENT = "Not saved yet. It stays in this tab, and we send it when we can.";

const idForm = (id: string) => {
  const form = new FormData();
  form.set("id", id);
  return form;
};

/** Undo, not confirm: it is gone at once, and can be back at once. */
async function takeBack(id: string): Promise<void> {
  const gone = await deleteMood(null, idForm(id)).catch(() => null);
  if (!gone?.ok) {
    showToast({ message: gone?.message ?? "We could not reach your diary. The moment is still there." });
    return;
  }
  showToast({
    message: "Taken back. It stays in the bin for 30 days.",
    onUndo: () => {
      restoreMood(null, idForm(id)).then(
        () => showToast({ message: "It is back." }),
        () => showToast({ message: "We could not reach your diary. It waits in the bin." }),
      );
    },
  });
}
