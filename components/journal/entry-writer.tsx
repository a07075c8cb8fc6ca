"use client";

import { useEffect, useState } from "react";
import {
  canKeepOnDevice,
  type DeviceScope,
  forgetOnDevice,
  readDevice,
} from "@/components/device/device-drafts";
import { changeJournalEntry, createJournalEntry } from "@/lib/record/journal/actions";
import { parseTemplate } from "@/lib/record/journal/templates";
import { DraftOffer, type KnownDraft } from "./draft-offer";
import { EntryForm, type EntryFormProps } from "./entry-form";
import { typedIn } from "./form-values";

type EntryWriterProps = Omit<EntryFormProps, "action"> & {
  /** Unsaved writing the server holds, the last touched first. */
  readonly drafts: readonly KnownDraft[];
  /** The page itself; a draft goes on there without script. */
  readonly path: string;
};

/** The form, and before it what was being written when the page was left. */
export function EntryWriter({ drafts, path, ...props }: EntryWriterProps) {
  const { scope, entry } = props;
  // The page makes new ones each time it is drawn, also behind a save; this writing keeps those it began with.
  const [{ draftId, idempotencyKey }] = useState(props);
  const found = useFoundDrafts(scope, drafts, entry?.id ?? null);
  const [chosen, setChosen] = useState<KnownDraft | null>(null);
  const [letGo, setLetGo] = useState<readonly string[]>([]);
  const offered = chosen ? undefined : found.find(({ id }) => !letGo.includes(id) && id !== draftId);

  const goOn = async (draft: KnownDraft) => {
    // Pressed before the device was read: what it holds may be newer than what the server sent.
    const kept = canKeepOnDevice() ? await readDevice(scope).catch(() => []) : [];
    const newer = kept.find(({ id, updatedAt }) => id === draft.id && updatedAt > draft.updatedAt);
    setChosen(newer ?? draft);
  };
  const discard = (id: string) => {
    setLetGo([...letGo, id]);
    if (canKeepOnDevice()) void forgetOnDevice(id).catch(() => undefined);
  };
  const going = chosen && {
    draftId: chosen.id,
    initial: chosen.form,
    template: parseTemplate(typedIn(chosen.form, "template")),
    ...(entry ? { entry: { id: entry.id, version: chosen.baseVersion ?? entry.version } } : {}),
  };
  return (
    <div className="grid grid-cols-1 gap-6">
      {offered && (
        <DraftOffer
          key={offered.id}
          draft={offered}
          href={`${path}?draft=${offered.id}`}
          onContinue={() => void goOn(offered)}
          onDiscard={() => discard(offered.id)}
        />
      )}
      <EntryForm
        // A key that changes with each request would part a form without script from its answer.
        key={chosen?.id ?? "begun-here"}
        {...props}
        draftId={draftId}
        idempotencyKey={idempotencyKey}
        {...going}
        action={entry ? changeJournalEntry : createJournalEntry}
      />
    </div>
  );
}

/** What the server and this device hold, each draft once in its newer form. */
function useFoundDrafts(scope: DeviceScope, onServer: readonly KnownDraft[], entryId: string | null) {
  const [onDevice, setOnDevice] = useState<readonly KnownDraft[]>([]);
  const { owner, session } = scope;
  useEffect(() => {
    if (!canKeepOnDevice()) return;
    let wanted = true;
    readDevice({ owner, session }).then(
      (found) => {
        if (wanted) setOnDevice(found.filter((draft) => draft.entryId === entryId));
      },
      () => {
        // The browser refuses its store (private window): what the server holds is offered.
        if (wanted) setOnDevice([]);
      },
    );
    return () => {
      wanted = false;
    };
  }, [owner, session, entryId]);

  const newest = new Map<string, KnownDraft>();
  for (const draft of [...onServer, ...onDevice]) {
    const before = newest.get(draft.id);
    if (!before || before.updatedAt < draft.updatedAt) newest.set(draft.id, draft);
  }
  return [...newest.values()].sort((a, b) => b.updatedAt - a.updatedAt);
}
