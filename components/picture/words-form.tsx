"use client";

import { type ReactNode, useRef } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import type { Support } from "@/components/safety/support";
import { WrittenSupport } from "@/components/skills/written-support";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { showToast } from "@/components/ui/toast-list";
import type { ActionState } from "@/lib/auth/action";
import { Scripted } from "./scripted";

type WordsFormProps<T> = {
  readonly action: (previous: ActionState<T>, form: FormData) => Promise<ActionState<T>>;
  /** What opens the form. */
  readonly summary: ReactNode;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly send: string;
  readonly done: string;
  readonly words?: string;
  readonly hidden: Readonly<Record<string, string | number | undefined>>;
  readonly support?: Support | undefined;
};

/** A few words about the picture, folded away until somebody wants to write them. What was typed stays after a refusal. */
export function WordsForm<T>(props: WordsFormProps<T>) {
  const { action, summary, label, hint, send, done, words = "", hidden, support } = props;
  const details = useRef<HTMLDetailsElement>(null);
  const { form, failure, pending, errorOf, typed } = useActionForm(action, () => {
    if (details.current) details.current.open = false;
    form.ref.current?.reset();
    showToast({ message: done });
  });
  return (
    <details ref={details} open={failure ? true : undefined} className="no-print">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-sm px-3 text-sm font-semibold text-primary hover:bg-primary-soft [&::-webkit-details-marker]:hidden">
        {summary}
      </summary>
      <form {...form} className="mt-1 grid gap-3 rounded-sm bg-sunk p-3">
        <FormAlert failure={failure} />
        <Scripted />
        {Object.entries(hidden).map(
          ([name, value]) =>
            value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <TextAreaField
          name="words"
          label={label}
          hint={hint}
          rows={2}
          maxLength={1000}
          defaultValue={typed("words") ?? words}
          error={errorOf("words")}
        />
        {support && <WrittenSupport form={form.ref} support={support} />}
        <Button type="submit" className="justify-self-start" aria-disabled={pending || undefined}>
          {send}
        </Button>
      </form>
    </details>
  );
}
