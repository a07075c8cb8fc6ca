import { AboutThisPage, SomeoneElse } from "@/components/safety/help/closing";
import { CountryList } from "@/components/safety/help/country-list";
import { Emergency } from "@/components/safety/help/emergency";
import { CallLines, SilentHelp, WorldLines } from "@/components/safety/help/lines";
import { Steady } from "@/components/safety/help/steady";
import type { HelpAnswer } from "@/lib/safety/help/answer";

/** The whole help page. It is a document of its own: no layout, no script, no font to wait for. */
export function HelpDocument({ answer }: { readonly answer: HelpAnswer }) {
  const unknown = answer.country === null;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content={unknown ? "index" : "noindex"} />
        <meta name="color-scheme" content="light dark" />
        <title>{unknown ? "Help now" : `Help now: ${answer.countryName}`}</title>
        <link rel="stylesheet" href="/help/help.css" />
        <link rel="stylesheet" href="/help/parts.css" />
      </head>
      <body>
        <Top />
        <main>
          <h1>You don’t have to handle this alone</h1>
          <Emergency answer={answer} />
          {unknown ? <CountryList current={null} /> : <Elsewhere name={answer.countryName} />}
          <WaysIn hasLines={answer.lines.length > 0} />
          <SilentHelp answer={answer} />
          <CallLines answer={answer} />
          <WorldLines answer={answer} />
          <Steady />
          <SomeoneElse answer={answer} />
          <AboutThisPage answer={answer} />
        </main>
      </body>
    </html>
  );
}

function Top() {
  return (
    <header className="top">
      <a href="/">
        <span aria-hidden="true">←</span> My Mood Diary
      </a>
      {/* Without script nothing can take this page out of the history; the page says so itself. */}
      <a className="leave" href="https://www.wikipedia.org/" rel="noreferrer">
        Leave this page
      </a>
    </header>
  );
}

function Elsewhere({ name }: { readonly name: string | null }) {
  return (
    <p className="elsewhere">
      Numbers for <b>{name}</b>. <a href="/help#countries">Choose another country</a>
    </p>
  );
}

function WaysIn({ hasLines }: { readonly hasLines: boolean }) {
  return (
    <nav className="ways-in" aria-label="On this page">
      <a href="#text">I can’t talk</a>
      {hasLines ? <a href="#lines">Talk to someone</a> : <a href="#world">Find a line</a>}
      <a href="#steady">Feel steadier</a>
      <a href="#someone">Worried about someone</a>
    </nav>
  );
}
