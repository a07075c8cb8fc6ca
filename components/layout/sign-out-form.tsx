import { LogOut } from "lucide-react";
import type { ComponentProps } from "react";
import { Icon } from "@/components/ui/icon";

/** A server action, or the address of one. */
export type SignOutAction = NonNullable<ComponentProps<"form">["action"]>;

/** Signing out is a form, so that it works without script and is never followed by a prefetch. */
export function SignOutForm({
  action,
  className,
}: {
  action: SignOutAction;
  className?: string | undefined;
}) {
  return (
    <form action={action}>
      <button
        type="submit"
        className={
          className ??
          "inline-flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-3 font-medium text-ink-2 hover:bg-primary-soft hover:text-primary-ink"
        }
      >
        <Icon icon={LogOut} />
        Sign out
      </button>
    </form>
  );
}
