"use client";

import { Search } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { startTransition, useActionState, useRef } from "react";
import { useProofThenAgain } from "@/components/auth/use-proof-then-again";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { searchJournal } from "@/lib/record/journal/actions";
import type { Found } from "@/lib/record/journal/found";
import { longDay } from "./dates";

/** Looks for words in the person's own entries. The words are posted: no address, history or log holds them. */
export function SearchJournal() {
  const ref = useRef<HTMLFormElement>(null);
  const [state, send, pending] = useActionState(searchJournal, null);
  const { remember, asked } = useProofThenAgain(state, send);
  const failure = state && !state.ok && !asked ? state : null;
  return (
    <div className="grid gap-6">
      <search>
        <form
          ref={ref}
          action={send}
          onSubmit={(event) => {
            // Sent by hand, so that the words stay in their field.
            event.preventDefault();
            const data = new FormData(event.currentTarget);
            remember(data);
            startTransition(() => send(data));
          }}
          className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-start"
        >
          <TextField
            label="Words to look for"
            hint="In titles, texts, thoughts, tags and feelings. Nobody else sees what you look for."
            name="q"
            type="search"
            autoComplete="off"
            maxLength={200}
            defaultValue={failure?.values?.q?.[0]}
            error={failure?.fields?.q}
          />
          <Button type="submit" className="sm:mt-15.5" aria-disabled={pending || undefined}>
            <Icon icon={Search} /> Search
          </Button>
        </form>
      </search>
      {failure && !failure.fields && (
        <Notice tone="danger" role="alert">
          {failure.message}
        </Notice>
      )}
      <div aria-live="polite" aria-busy={pending}>
        {state?.ok && <Results items={state.data.items} />}
      </div>
    </div>
  );
}

function Results({ items }: { readonly items: readonly Found[] }) {
  if (items.length === 0) return <p>Nothing found. A part of a word works too.</p>;
  return (
    <>
      <p className="mb-3 text-ink-2">
        {items.length === 1 ? "One entry" : `${items.length} entries`}, the best first.
      </p>
      <ul className="grid gap-3">
        {items.map((item) => (
          <li
            key={item.id}
            className="group relative rounded-md border border-line bg-surface p-4 hover:border-primary sm:p-5"
          >
            <p className="text-sm text-ink-2">{longDay(new Date(item.occurredAt), item.zone)}</p>
            <h2 className="text-lg">
              <Link
                href={`/journal/${item.id}` as Route}
                className="text-ink no-underline after:absolute after:inset-0 after:rounded-md group-hover:text-primary-ink"
              >
                {item.title ?? "Without a title"}
              </Link>
            </h2>
            <p className="mt-1 text-ink-2">{item.excerpt}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
