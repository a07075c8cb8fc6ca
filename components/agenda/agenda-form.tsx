"use client";

import { type ReactNode, useEffect, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import type { Support } from "@/components/safety/support";
import { WrittenSupport } from "@/components/skills/written-support";
import { TextAreaField } from "@/components/ui/text-area-field";
import { addToAgenda, changeAgendaItem } from "@/lib/care/agenda/actions";
import type { Lines } from "@/lib/care/agenda/item";
import { openerOf } from "@/lib/care/agenda/opener";

type AgendaFormProps = {
  readonly clientId?: string | undefined;
  /** What is changed, or null for a new point. */
  readonly item: {
    readonly id: string;
    readonly version: number;
    readonly words: string;
    readonly lines: Lines | null;
  } | null;
  readonly about?: { readonly entryId?: string | undefined; readonly problemId?: string | undefined };
  readonly idempotencyKey: string;
  /** Null at the desk. */
  readonly support: Support | null;
  readonly children?: ReactNode;
};

const questions = [
  ["happened", "What happened"],
  ["like", "What it was like"],
  ["want", "What I want from the session"],
] as const;

/** A point for next time, in one's own words; three short lines can make the first sentence of it. */
export function AgendaForm({ clientId, item, about, idempotencyKey, support, children }: AgendaFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(item ? changeAgendaItem : addToAgenda);
  const [lines, setLines] = useState<Lines>(() => ({
    happened: typed("happened") ?? item?.lines?.happened ?? "",
    like: typed("like") ?? item?.lines?.like ?? "",
    want: typed("want") ?? item?.lines?.want ?? "",
  }));
  // What somebody wrote by hand is never written over; until then the lines speak.
  const [own, setOwn] = useState<string | null>(() => typed("words") || item?.words || null);
  const words = own ?? openerOf(lines);
  const { ref } = form;
  useEffect(() => {
    // What was typed before script arrived stands in the fields and nowhere else.
    if (!ref.current) return;
    const data = new FormData(ref.current);
    const textOf = (name: string) => String(data.get(name) ?? "");
    setLines({ happened: textOf("happened"), like: textOf("like"), want: textOf("want") });
  }, [ref]);
  return (
    <form {...form} className="grid gap-4">
      <FormAlert failure={failure} />
      {clientId && <input type="hidden" name="client_id" value={clientId} />}
      {item ? (
        <>
          <input type="hidden" name="id" value={item.id} />
          <input type="hidden" name="version" value={item.version} />
        </>
      ) : (
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      )}
      {about?.entryId && <input type="hidden" name="entry_id" value={about.entryId} />}
      {about?.problemId && <input type="hidden" name="problem_id" value={about.problemId} />}
      <details open={item?.lines != null} className="rounded-md border border-line">
        <summary className="min-h-11 cursor-pointer px-4 py-3 font-semibold">
          Say it for me: three lines make the first sentence
        </summary>
        <div className="grid gap-4 border-t border-line p-4">
          {questions.map(([name, label]) => (
            <TextAreaField
              key={name}
              label={label}
              name={name}
              rows={1}
              maxLength={500}
              className="[&_textarea]:min-h-11"
              value={lines[name]}
              onChange={(event) => setLines({ ...lines, [name]: event.target.value })}
              error={errorOf(name)}
            />
          ))}
          {own !== null && own !== openerOf(lines) && openerOf(lines) !== "" && (
            <p className="needs-script">
              <button type="button" onClick={() => setOwn(null)} className="link min-h-11 cursor-pointer">
                Make the sentence anew from these lines
              </button>
            </p>
          )}
        </div>
      </details>
      <TextAreaField
        label="What do you want to talk about?"
        name="words"
        rows={3}
        maxLength={2_000}
        hint="Change it until it sounds like you."
        value={words}
        onChange={(event) => setOwn(event.target.value || null)}
        error={errorOf("words")}
      />
      {support && <WrittenSupport form={form.ref} support={support} />}
      {children}
      <SubmitButton pending={pending} wide={false}>
        {item ? "Save changes" : "Put it on the agenda"}
      </SubmitButton>
    </form>
  );
}
