import type { Metadata } from "next";
import Link from "next/link";
import { SignUpForm } from "@/components/auth/sign-up-form";
import { sendHomeIfSignedIn } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Start your diary" };

/** Every zone this server knows; the browser adds its own if it goes by an older name. */
const ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

export default async function SignUpPage() {
  await sendHomeIfSignedIn();
  return (
    <>
      <header className="grid gap-2">
        <h1>Start your diary</h1>
        <p>
          Have one already?{" "}
          <Link className="link inline-flex min-h-11 items-center" href="/sign-in">
            Sign in
          </Link>
        </p>
      </header>
      <BeforeYouStart />
      <SignUpForm zones={ZONES} />
    </>
  );
}

function BeforeYouStart() {
  return (
    <section aria-labelledby="before" className="grid gap-2 rounded-md bg-sunk p-4">
      <h2 id="before" className="text-base">
        Good to know
      </h2>
      <ul className="grid list-disc gap-1.5 pl-5 text-ink-2 marker:text-ink-3">
        <li>
          This is a diary. It is not a medical device, not therapy and not a diagnosis. It does not replace a
          person who can help you.
        </li>
        <li>
          It is not an emergency service. Nobody watches what you write. In danger, use{" "}
          <a className="link" href="/help">
            Get help now
          </a>
          .
        </li>
        <li>
          Only you read what you write.{" "}
          <a className="link" href="/privacy">
            How we keep it
          </a>
        </li>
      </ul>
    </section>
  );
}
