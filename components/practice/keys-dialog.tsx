"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { chooseKeys } from "@/lib/care/caseload/actions";
import { deskKeys } from "./desk-keys";

type KeysDialogProps = { readonly open: boolean; readonly onClose: () => void; readonly letters: boolean };

/** Which keys there are, and the switch for those that are single letters. */
export function KeysDialog({ open, onClose, letters }: KeysDialogProps) {
  const [state, send, pending] = useActionState(chooseKeys, null);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Keys"
      description="Letters never act while you write in a field."
    >
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2">
        {deskKeys.map(({ keys, does, letter }) => (
          <div key={keys} className={letter && !letters ? "contents text-ink-3" : "contents"}>
            <dt>
              <kbd className="inline-block min-w-8 rounded-sm border border-edge bg-sunk px-2 py-0.5 text-center font-sans text-sm font-semibold">
                {keys}
              </kbd>
            </dt>
            <dd>
              {does}
              {letter && !letters && " (switched off)"}
            </dd>
          </div>
        ))}
      </dl>
      <form action={send} className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
        <input type="hidden" name="letters" value={letters ? "off" : "on"} />
        <p className="mr-auto text-ink-2">
          {letters ? "Single letters are on, on this device." : "Single letters are off, on this device."}
        </p>
        <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
          {letters ? "Switch letters off" : "Switch letters on"}
        </Button>
        {state && !state.ok && <p role="alert">{state.message}</p>}
      </form>
    </Dialog>
  );
}
