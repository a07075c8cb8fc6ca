import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "./button-look";
import { cx } from "./class-names";

export type ButtonProps = ComponentProps<"button"> & ButtonLook;

/** `type` is "button" unless said otherwise, so a button in a form never sends it by accident. */
export function Button({ variant, size, wide, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={cx(buttonLook({ variant, size, wide }), className)} {...rest} />;
}
