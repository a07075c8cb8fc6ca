import type { Metadata, Route } from "next";
import Link from "next/link";
import { SignUpForm } from "@/components/auth/sign-up-form";
import { sendHomeIfSignedIn } from "@/lib/auth/gates";
import { oneOf, type SearchParams } from "../search";

export const metadata: Metadata = { title: "Start your diary" };

/** Every zone this server knows; the browser adds its own if it goes by an older name. */
const ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

export default async function SignUpPage({ searchParams }: { readonly searchParams: SearchParams }) {
  await sendHomeIfSignedIn();
  const next = await oneOf(searchParams, "next");
  return (
    <>
      <header className="grid gap-2">
        <h1>{next === "/apply" ? "An account for your practice" : "Start your diary"}</h1>
        <p>
          Have one already?{" "}
          <Link
            className="link inline-flex min-h-11 items-center"
            href={(next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in") as Route}
          >
            Sign in
          </Link>
        </p>
      </header>
      {next === "/apply" ? <ForAPractice /> : <BeforeYouStart />}
      <SignUpForm zones={ZONES} next={next} />
      {next !== "/apply" && (
        <p>
          You are a psychologist?{" "}
          <Link className="link inline-flex min-h-11 items-center" href="/sign-up?next=/apply">
            Apply to work here
          </Link>
        </p>
      )}
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

function ForAPractice() {
  return (
    <section aria-labelledby="before" className="grid gap-2 rounded-md bg-sunk p-4">
      <h2 id="before" className="text-base">
        Good to know
      </h2>
      <ul className="grid list-disc gap-1.5 pl-5 text-ink-2 marker:text-ink-3">
        <li>First an account, then your application, then an admin looks your registration up.</li>
        <li>Please give an email: we need a confirmed one before you can apply.</li>
        <li>
          This account is for your work. If you keep a diary here, that one needs an account of its own.
        </li>
      </ul>
    </section>
  );
}
