import { type SignOutAction, SignOutForm } from "./sign-out-form";

const links = [
  { href: "/about", label: "About" },
  { href: "/privacy", label: "Privacy" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/help", label: "Help" },
] as const;

const link =
  "inline-flex min-h-11 items-center rounded-sm px-1 text-sm text-ink-2 underline underline-offset-4 hover:text-ink";

/** The same four links at the foot of every page. Plain links: they leave the app for standing pages. */
export function ShellFooter({ signOut }: { signOut?: SignOutAction | undefined }) {
  return (
    <footer className="no-print mx-auto flex w-full max-w-5xl flex-wrap items-center justify-center gap-x-5 gap-y-1 px-4 py-6 lg:justify-start lg:px-8">
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
