import type { ReactNode } from "react";
import { cx } from "./class-names";

export type BadgeTone = "neutral" | "primary" | "ok" | "warn" | "danger" | "info" | "help";

const tones: Record<BadgeTone, string> = {
  neutral: "border-edge bg-sunk text-ink-2",
  primary: "border-primary/50 bg-primary-soft text-primary-ink",
  ok: "border-ok/50 bg-ok-soft text-ok",
  warn: "border-warn/50 bg-warn-soft text-warn",
  danger: "border-danger/50 bg-danger-soft text-danger",
  info: "border-info/50 bg-info-soft text-info",
  help: "border-help/50 bg-help-soft text-help-ink",
};

export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
