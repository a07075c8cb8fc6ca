"use client";

import { KeyRound, MonitorSmartphone } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { endOtherSessions, endSession } from "@/lib/auth/identity/actions";
import type { Device } from "@/lib/auth/identity/queries";
import { FormAlert } from "./form-alert";
import { useActionForm } from "./use-action-form";

type DeviceListProps = {
  /** From `listDevices(ownRecord(actor, "devices"), now)`: the one in use comes first. */
  readonly devices: readonly Device[];
  /** The person's zone, so that the server and the browser write the same times. */
  readonly zone: string;
};

/** Where the person is signed in, each with a button that ends it at once. */
export function DeviceList({ devices, zone }: DeviceListProps) {
  const others = useActionForm(endOtherSessions);
  return (
    <div className="grid gap-4">
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {devices.map((device) => (
          <DeviceRow key={device.id} device={device} zone={zone} />
        ))}
      </ul>
      <FormAlert failure={others.failure} />
      <p role="status">{others.done && "All other devices are signed out."}</p>
      {devices.length > 1 && (
        <form {...others.form}>
          <Button type="submit" variant="secondary" aria-disabled={others.pending || undefined}>
            Sign out all other devices
          </Button>
        </form>
      )}
    </div>
  );
}

function DeviceRow({ device, zone }: { readonly device: Device; readonly zone: string }) {
  const { form, failure, pending } = useActionForm(endSession);
  const since = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: zone });
  const isProgram = device.kind === "token";
  return (
    <li className="grid gap-1 p-4 sm:flex sm:items-center sm:justify-between">
      <div className="flex gap-3">
        <Icon icon={isProgram ? KeyRound : MonitorSmartphone} className="mt-0.5 text-ink-2" />
        <div>
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {isProgram ? `${device.device}, with a token` : device.device}
            {device.current && <Badge>This device</Badge>}
          </p>
          <p className="text-sm text-ink-2">Last seen {since.format(device.lastSeenAt)}</p>
        </div>
      </div>
      <form {...form} className="ml-4 grid justify-items-start gap-2 sm:justify-items-end">
        <FormAlert failure={failure} />
        <input type="hidden" name="id" value={device.id} />
        <Button
          type="submit"
          variant="quiet"
          aria-disabled={pending || undefined}
          aria-label={`Sign out ${device.device}, last seen ${since.format(device.lastSeenAt)}`}
        >
          Sign out
        </Button>
      </form>
    </li>
  );
}
