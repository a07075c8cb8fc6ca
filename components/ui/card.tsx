import type { ComponentProps } from "react";
import { cx } from "./class-names";

type CardProps = ComponentProps<"section"> & { tone?: "surface" | "sunk" | undefined };

/** A sheet of paper on the page. Give it a heading, or `aria-label`, when it stands as a section of its own. */
export function Card({ tone = "surface", className, ...rest }: CardProps) {
  const look = tone === "sunk" ? "border-transparent bg-sunk" : "border-line bg-surface";
  return <section className={cx("rounded-md border p-4 sm:p-6", look, className)} {...rest} />;
}
