import { type SignOutAction, SignOutForm } from "./sign-out-form";

const links = [
  { href: "/about", label: "About" },
  { href: "/privacy", label: "Privacy" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/help", label: "Help" },
] as const;

const link =
  "inline-flex min-h-11 min-w-11 items-center rounded-sm text-sm text-ink-2 underline underline-offset-4 hover:text-ink";

type ShellFooterProps = { signOut?: SignOutAction | undefined; width?: string | undefined };

/** The same four links at the foot of every page. Plain links: they leave the app for standing pages. */
export function ShellFooter({ signOut, width = "max-w-3xl" }: ShellFooterProps) {
  return (
    <footer
      className={`no-print mx-auto flex w-full flex-wrap items-center gap-x-5 gap-y-1 px-4 py-6 sm:px-6 lg:px-8 ${width}`}
    >
      {links.map(({ href, label }) => (
        <a key={href} href={href} className={link}>
          {label}
        </a>
      ))}
      {signOut && (
        <div className="lg:hidden">
          <SignOutForm action={signOut} className={`${link} cursor-pointer gap-1.5`} />
        </div>
      )}
    </footer>
  );
}
