"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

export type Tab = { id: string; label: string; content: ReactNode };

type TabsProps = { label: string; tabs: readonly Tab[]; defaultTab?: string | undefined };

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Panels of one page. Where each tab deserves an address of its own, use links instead. */
export function Tabs({ label, tabs, defaultTab }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState(defaultTab ?? tabs[0]?.id);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next =
      tabs[
        step(
          Math.max(
            0,
            tabs.findIndex((tab) => tab.id === picked),
          ),
          tabs.length,
        )
      ];
    if (!next) return;
    setPicked(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.id)}"]`)?.focus();
  };

  return (
    <div>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={onKeyDown}
        className="flex gap-1 overflow-x-auto border-b border-line p-1 pb-0"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            data-tab={tab.id}
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === picked}
            aria-controls={`${id}-${tab.id}-panel`}
            tabIndex={tab.id === picked ? 0 : -1}
            onClick={() => setPicked(tab.id)}
            className="-mb-px min-h-11 shrink-0 cursor-pointer border-b-3 border-transparent px-4 py-2 font-medium text-ink-2 hover:text-ink aria-selected:border-primary aria-selected:text-primary-ink forced-colors:aria-selected:underline"
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-${tab.id}-panel`}
          aria-labelledby={`${id}-${tab.id}`}
          hidden={tab.id !== picked}
          // A panel may hold nothing that takes the focus, and must still be reachable.
          tabIndex={0}
          className="pt-4"
        >
          {tab.content}
        </div>
      ))}
    </div>
  );
}
