"use client";

import { LogOut } from "lucide-react";
import { type FormEvent, useActionState, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { signOut } from "@/lib/auth/identity/actions";
import { canKeepOnDevice, type DeviceScope, readDevice, wipeDevice } from "./device-drafts";
import { sendDraft } from "./send-draft";

const usual =
  "inline-flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-3 font-medium text-ink-2 hover:bg-primary-soft hover:text-primary-ink";

/**
 * Signs out. First it sends what only this device holds, and says so if that did not work; then it clears the device.
 * Without script it is a plain form: there is then nothing on the device to lose.
 */
export function SignOutButton({
  scope,
  className,
}: {
  readonly scope: DeviceScope;
  readonly className?: string;
}) {
  // The state is of no use here, but only this way does the form work without script.
  const [, act] = useActionState(signOut, null);
  const form = useRef<HTMLFormElement>(null);
  const cleared = useRef(false);
  const [unsent, setUnsent] = useState(0);
  const [busy, setBusy] = useState(false);

  const leave = async () => {
    setUnsent(0);
    if (canKeepOnDevice()) await wipeDevice().catch(() => undefined);
    cleared.current = true;
    form.current?.requestSubmit();
  };
  const onSubmit = (event: FormEvent) => {
    if (cleared.current) return;
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    void flush(scope).then((left) => {
      setBusy(false);
      if (left > 0) setUnsent(left);
      else return leave();
    });
  };

  return (
    <>
      <form ref={form} action={act} onSubmit={onSubmit}>
        <button type="submit" aria-disabled={busy || undefined} className={className ?? usual}>
          <Icon icon={LogOut} />
          Sign out
        </button>
      </form>
      <Dialog
        open={unsent > 0}
        onClose={() => setUnsent(0)}
        title="Some of your writing is only on this device"
        description="We could not send it to your diary just now. If you sign out, it is removed from this device and lost."
        actions={
          <>
            <Button variant="secondary" onClick={() => void leave()}>
              Sign out anyway
            </Button>
            <Button onClick={() => setUnsent(0)}>Stay signed in</Button>
          </>
        }
      />
    </>
  );
}

/** Sends what the server does not hold yet; answers how much is left on the device alone. */
async function flush(scope: DeviceScope): Promise<number> {
  if (!canKeepOnDevice()) return 0;
  const drafts = await readDevice(scope).catch(() => []);
  let left = 0;
  for (const draft of drafts.filter(({ sent }) => !sent)) {
    if ((await sendDraft(draft)) !== "saved") left += 1;
  }
  return left;
}
