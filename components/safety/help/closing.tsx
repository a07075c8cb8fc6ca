import type { HelpAnswer } from "@/lib/safety/help/answer";
import { SOURCE_WORDS } from "@/lib/safety/help/labels";

export function SomeoneElse({ answer }: { readonly answer: HelpAnswer }) {
  return (
    <section aria-labelledby="someone">
      <h2 id="someone">Worried about someone else</h2>
      <ul className="advice">
        <li>
          <b>Ask plainly.</b> “Are you thinking about ending your life?” Asking does not put the idea there.
        </li>
        <li>
          <b>Listen.</b> You do not need the right answer. Being there helps.
        </li>
        <li>
          <b>Stay close.</b> If they may act on it now, call{" "}
          {answer.emergency?.number ?? "your emergency number"} and stay, or find someone who can.
        </li>
        <li>
          <b>Make the place safer.</b> If you can do it safely, help put away what they could use to hurt
          themselves.
        </li>
        <li>
          <b>You can call a line too.</b> Say that you are worried about someone and ask what to do.
        </li>
      </ul>
    </section>
  );
}

export function AboutThisPage({ answer }: { readonly answer: HelpAnswer }) {
  return (
    <section aria-labelledby="page">
      <h2 id="page">About this page</h2>
      <p>
        Nobody is told that you opened it, and nobody watches it. It sets no cookie and runs no script.
        Diaries are not watched as people write, either. When you need a person, please use a number on this
        page.
      </p>
      <p>
        The lines come from public lists, compiled 20 November 2026. We have not checked them yet.{" "}
        {answer.emergency !== null &&
          `The emergency number comes from ${SOURCE_WORDS[answer.emergency.source]}. `}
        Numbers change: if one does not work, try the next.
      </p>
      <p>
        <b>Leaving fast:</b> “Leave this page” opens Wikipedia here instead. The Back button can still bring
        this page back. To hide it, close the tab and remove it from your history.
      </p>
    </section>
  );
}
