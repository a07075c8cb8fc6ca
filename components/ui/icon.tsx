import type { LucideIcon } from "lucide-react";
import { cx } from "./class-names";

type IconProps = {
  icon: LucideIcon;
  /** Give a label only where the icon stands without words. */
  label?: string | undefined;
  className?: string | undefined;
};

export function Icon({ icon: Picture, label, className }: IconProps) {
  const look = cx("size-5 shrink-0", className);
  if (!label) return <Picture aria-hidden="true" className={look} strokeWidth={1.9} />;
  return <Picture role="img" aria-label={label} className={look} strokeWidth={1.9} />;
}
