import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "./button-look";
import { cx } from "./class-names";

type ButtonLinkProps<R extends string> = Omit<ComponentProps<typeof Link>, "href" | "className"> &
  ButtonLook & { href: Route<R>; className?: string | undefined };

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink<R extends string>({
  variant,
  size,
  wide,
  className,
  href,
  ...rest
}: ButtonLinkProps<R>) {
  return <Link href={href} className={cx(buttonLook({ variant, size, wide }), className)} {...rest} />;
}
