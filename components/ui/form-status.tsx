import { CircleAlert, CircleCheck, CloudOff, Smartphone } from "lucide-react";
import { cx } from "./class-names";
import { Icon } from "./icon";

export type SaveState = "idle" | "device" | "saved" | "offline" | "failed";

const states = {
  idle: { icon: null, words: "", look: "" },
  device: { icon: Smartphone, words: "Saved on this device", look: "text-ink-2" },
  saved: { icon: CircleCheck, words: "Saved", look: "text-ok" },
  offline: {
    icon: CloudOff,
    words: "Saved on this device. We send it when you are back online",
    look: "text-warn",
  },
  failed: { icon: CircleAlert, words: "Not saved yet. Your words are still here", look: "text-danger" },
} as const;

/** Says where the words are: on this device, then saved. It is always in the page, so that changes are heard. */
export function FormStatus({ state, detail }: { state: SaveState; detail?: string | undefined }) {
  const { icon, words, look } = states[state];
  return (
    <p role="status" className={cx("flex min-h-6 items-center gap-1.5 text-sm font-medium", look)}>
      {icon && <Icon icon={icon} className="size-4" />}
      {words && <span>{detail ? `${words}. ${detail}` : words}</span>}
    </p>
  );
}
