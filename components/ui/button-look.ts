import { cx } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "help" | "danger";
export type ButtonSize = "sm" | "md" | "lg";
export type ButtonLook = {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  wide?: boolean | undefined;
};

// Every variant has an edge, if a clear one, so that it stays a button in forced colours.
const shared =
  "inline-flex cursor-pointer items-center justify-center gap-2 rounded-sm border text-center font-semibold no-underline transition-colors disabled:opacity-55 aria-disabled:opacity-55";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-primary text-on-primary hover:bg-primary-ink",
  secondary:
    "border-edge bg-surface text-ink hover:border-primary hover:bg-primary-soft hover:text-primary-ink",
  quiet: "border-transparent text-primary hover:bg-primary-soft hover:text-primary-ink",
  help: "border-transparent bg-help text-on-help hover:bg-help-ink",
  danger: "border-danger bg-surface text-danger hover:bg-danger hover:text-on-danger",
};

// 44 px is the least on the client's side; `sm` is for dense desktop tables only.
const sizes: Record<ButtonSize, string> = {
  sm: "min-h-9 px-3 py-1 text-sm",
  md: "min-h-11 px-4 py-2 text-base",
  lg: "min-h-13 px-6 py-3 text-lg",
};

export function buttonLook({ variant = "primary", size = "md", wide = false }: ButtonLook): string {
  return cx(shared, variants[variant], sizes[size], wide && "w-full");
}
