"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, startTransition, useEffect, useId, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { controlLook } from "@/components/ui/field";
import { findClients } from "@/lib/care/clients/actions";
import { deskPlaces } from "./desk-places";
import { found } from "./fuzzy";

type Item = { readonly label: string; readonly href: Route; readonly kind: string };

const places: readonly Item[] = deskPlaces.map((place) => ({ ...place, kind: "Page" }));
const MOST = 9;

/** The clients by name, asked for when the palette first opens; the page itself carries none. */
function useClients(open: boolean) {
  const [clients, setClients] = useState<readonly Item[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!open || clients !== null) return;
    startTransition(async () => {
      const state = await findClients(null, new FormData());
      if (!state?.ok) return setProblem(state?.message ?? null);
      const items = state.data.clients.map(({ id, name }) => ({
        label: name,
        href: `/practice/clients/${id}` as Route,
        kind: "Client",
      }));
      setClients(items);
    });
  }, [open, clients]);
  return { clients, problem };
}

type PaletteProps = { readonly open: boolean; readonly onClose: () => void };

/** Goes to a client or a page by a few letters of its name. */
export function Palette({ open, onClose }: PaletteProps) {
  const { clients, problem } = useClients(open);
  return (
    <Dialog open={open} onClose={onClose} title="Find">
      <Finder items={[...(clients ?? []), ...places]} loading={clients === null} onPick={onClose} />
      {problem && <p role="alert">{problem}</p>}
    </Dialog>
  );
}

type FinderProps = {
  readonly items: readonly Item[];
  readonly loading: boolean;
  readonly onPick: () => void;
};

function Finder({ items, loading, onPick }: FinderProps) {
  const id = useId();
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const hits = found(items, typed).slice(0, MOST);
  const go = (item: Item | undefined) => {
    if (!item) return;
    onPick();
    router.push(item.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((at + step + hits.length) % hits.length);
    }
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      go(hits[at]);
    }
  };
  return (
    <div className="grid gap-3">
      <input
        // The dialog was opened to type here.
        ref={(input) => input?.focus()}
        type="text"
        role="combobox"
        aria-label="Name of a client or page"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={hits[at] ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className={controlLook}
      />
      <div id={`${id}-list`} role="listbox" aria-label="Found" className="grid gap-1">
        {hits.map((item, index) => (
          <div
            key={item.href}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onClick={() => go(item)}
            onKeyDown={onKeyDown}
            className="flex min-h-11 cursor-pointer items-center justify-between gap-3 rounded-sm border border-transparent px-3 hover:bg-sunk aria-selected:border-primary aria-selected:bg-primary-soft aria-selected:text-primary-ink"
          >
            <span className="truncate font-medium">{item.label}</span>
            <span className="text-sm">{item.kind}</span>
          </div>
        ))}
      </div>
      <p role="status" className="text-sm text-ink-2">
        {loading && "Looking up your clients …"}
        {!loading && hits.length === 0 && "Nothing by that name."}
      </p>
    </div>
  );
}
