"use client";

import { useEffect, useRef, useState } from "react";
import { withProof } from "@/components/auth/proof";
import { saveMood, updateMood } from "@/lib/record/mood/actions";
import { formOf, type MoodJson, type MoodValues, momentIn } from "./mood-values";
import { findMoment, keepMoment, type PendingMoment } from "./pending-moment";
import { Saver, type Saving } from "./saver";

const idle: Saving = { state: "idle", problem: null, entry: null, theirs: null };

type Moment = { readonly key: string; readonly owner: string };

const send = ({ key }: Moment) =>
  function sendMood(values: MoodValues, entry: MoodJson | null) {
    return withProof(() =>
      entry === null
        ? saveMood(null, formOf(values, { idempotency_key: key }))
        : updateMood(null, formOf(values, { id: entry.id, version: String(entry.version) })),
    );
  };

function aSaver(moment: Moment, show: (saving: Saving) => void): Saver {
  return new Saver({
    send: send(moment),
    keep: (unsaved) => keepMoment(unsaved && { ...moment, ...unsaved }),
    show,
    parseEntry: momentIn,
  });
}

/**
 * Saving of the moments one page logs, one after the other. `begin` starts a new one under its own key; what an earlier
 * page could not send goes first. Tries again when the network is back.
 */
export function useSaver(owner: string, onFound: (pending: PendingMoment) => void) {
  const [saving, setSaving] = useState<Saving>(idle);
  const saver = useRef<Saver | null>(null);
  const found = useRef(onFound);

  useEffect(() => {
    const pending = findMoment(owner);
    if (pending && !saver.current) {
      saver.current = aSaver(pending, setSaving);
      saver.current.resume(pending);
      found.current(pending);
    }
    const retry = () => saver.current?.retry();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [owner]);

  return {
    saving,
    begin: (key: string, values: MoodValues) => {
      setSaving(idle);
      saver.current = aSaver({ key, owner }, setSaving);
      saver.current.change(values);
    },
    change: (values: MoodValues, pauseMs?: number) => saver.current?.change(values, pauseMs),
    forget: () => saver.current?.forget(),
    retry: () => saver.current?.retry(),
    keepMine: () => saver.current?.keepMine(),
    takeTheirs: () => saver.current?.takeTheirs(),
  };
}
