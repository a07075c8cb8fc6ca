import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

type SubmitButtonProps = { readonly pending: boolean; readonly children: ReactNode; readonly wide?: boolean };

/** Stays focusable while its form is on the way, so that the keyboard does not lose its place. */
export function SubmitButton({ pending, children, wide = true }: SubmitButtonProps) {
  return (
    <Button
      type="submit"
      size={wide ? "lg" : "md"}
      wide={wide}
      className={wide ? "" : "justify-self-start"}
      aria-disabled={pending || undefined}
    >
      {children}
    </Button>
  );
}
