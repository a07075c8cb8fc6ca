import { CircleAlert, CircleCheck, HeartHandshake, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./class-names";
import { Icon } from "./icon";

export type NoticeTone = "info" | "ok" | "warn" | "danger" | "help";

type NoticeProps = {
  tone?: NoticeTone | undefined;
  title?: string | undefined;
  children?: ReactNode;
  /** "status" for what just happened, "alert" only for what must interrupt; nothing for what was there on arrival. */
  role?: "status" | "alert" | undefined;
  className?: string | undefined;
};

const tones: Record<NoticeTone, { icon: LucideIcon; box: string; mark: string }> = {
  info: { icon: Info, box: "border-info/40 bg-info-soft", mark: "text-info" },
  ok: { icon: CircleCheck, box: "border-ok/40 bg-ok-soft", mark: "text-ok" },
  warn: { icon: TriangleAlert, box: "border-warn/40 bg-warn-soft", mark: "text-warn" },
  danger: { icon: CircleAlert, box: "border-danger/40 bg-danger-soft", mark: "text-danger" },
  help: { icon: HeartHandshake, box: "border-help/40 bg-help-soft", mark: "text-help" },
};

export function Notice({ tone = "info", title, children, role, className }: NoticeProps) {
  const { icon, box, mark } = tones[tone];
  return (
    <div role={role} className={cx("flex gap-3 rounded-md border p-4", box, className)}>
      <Icon icon={icon} className={cx("mt-0.5", mark)} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
