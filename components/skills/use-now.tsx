"use client";

import { Check } from "lucide-react";
import { type FormEvent, useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { showToast } from "@/components/ui/toast-list";
import { HELPED_RATINGS, helpedWord } from "@/lib/work/skills/helped";
import { logUse, rateUse } from "@/lib/work/uses/actions";
import { takeBackUse } from "./take-back";

type UseNowProps = {
  readonly skill: { readonly id: string; readonly name: string };
  /** Makes this use one use, however often the button is pressed before the answer is there. */
  readonly formKey: string;
  readonly moodBefore?: number | undefined;
};

type Used = { readonly id: string; readonly helped: number | null };

/** "I used this": one tap saves it, the next says how much it helped, a third is never needed. */
export function UseNow({ skill, moodBefore, ...rest }: UseNowProps) {
  // A page drawn anew brings a new one; a tap that is tried again must stay the same use.
  const [formKey] = useState(rest.formKey);
  const [posted, post] = useActionState(logUse, null);
  const [used, setUsed] = useState<Used | null>(null);
  const [count, setCount] = useState(0);
  const [busy, setBusy] = useState(false);

  const takeBack = (id: string) =>
    void takeBackUse(id, (isThere) => setUsed(isThere ? { id, helped: null } : null));

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    form.set("scripted", "on");
    // After an undo the same button notes another use.
    form.set("idempotency_key", `${formKey}-${count}`);
    setBusy(true);
    const saved = await logUse(null, form).catch(() => null);
    setBusy(false);
    if (!saved?.ok) {
      showToast({
        message: saved?.message ?? "We could not reach your diary. Please try again in a moment.",
      });
      return;
    }
    const { id } = saved.data;
    setCount(count + 1);
    setUsed({ id, helped: null });
    showToast({ message: `Noted: ${skill.name}`, onUndo: () => takeBack(id) });
  };

  if (used)
    return (
      <Rate
        skill={skill}
        used={used}
        onRate={(helped) => setUsed({ ...used, helped })}
        onUndo={() => takeBack(used.id)}
      />
    );
  return (
    <form action={post} onSubmit={(event) => void onSubmit(event)}>
      <input type="hidden" name="skill_id" value={skill.id} />
      <input type="hidden" name="idempotency_key" value={formKey} />
      {moodBefore !== undefined && <input type="hidden" name="mood_before" value={moodBefore} />}
      <Button type="submit" variant="secondary" aria-disabled={busy || undefined}>
        <Icon icon={Check} /> I used this<span className="sr-only">: {skill.name}</span>
      </Button>
      {posted && !posted.ok && <p role="alert">{posted.message}</p>}
    </form>
  );
}

type RateProps = {
  readonly skill: UseNowProps["skill"];
  readonly used: Used;
  readonly onRate: (helped: number) => void;
  /** Here too, since a toast cannot be reached from within a sheet. */
  readonly onUndo: () => void;
};

function Rate({ skill, used, onRate, onUndo }: RateProps) {
  const rate = async (helped: number) => {
    const before = used.helped;
    onRate(helped);
    const form = new FormData();
    form.set("id", used.id);
    form.set("helped", String(helped));
    form.set("scripted", "on");
    const saved = await rateUse(null, form).catch(() => null);
    if (saved?.ok) return;
    if (before !== null) onRate(before);
    showToast({ message: saved?.message ?? "We could not reach your diary. Your rating is not saved yet." });
  };
  return (
    <fieldset className="w-full min-w-0 rounded-sm bg-primary-soft p-3">
      <legend className="sr-only">{skill.name}: how much did it help?</legend>
      <button
        type="button"
        onClick={onUndo}
        className="link float-right -mt-2.5 min-h-11 cursor-pointer px-1 text-sm"
      >
        Undo<span className="sr-only"> the use of {skill.name}</span>
      </button>
      <p role="status" className="mb-2 flex items-center gap-1.5 font-semibold text-primary-ink">
        <Icon icon={Check} className="size-4" />
        {used.helped === null
          ? "Noted. How much did it help?"
          : `Saved: ${helpedWord(used.helped).toLowerCase()}`}
      </p>
      <div className="grid grid-cols-5 gap-1">
        {HELPED_RATINGS.map((rating) => (
          <button
            key={rating}
            type="button"
            aria-pressed={used.helped === rating}
            onClick={() => void rate(rating)}
            className="flex min-h-14 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-sm border border-edge bg-surface px-0.5 py-1.5 text-center leading-tight hover:border-primary aria-pressed:border-primary aria-pressed:bg-primary aria-pressed:text-on-primary forced-colors:aria-pressed:border-4"
          >
            <span className="font-semibold">{rating}</span>
            <span className="text-xs">{helpedWord(rating)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
