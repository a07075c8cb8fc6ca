import type { HelpAnswer } from "@/lib/safety/help/answer";
import { MOBILE_EMERGENCY_NUMBERS } from "@/lib/safety/help/helpline";
import { callHref } from "@/lib/safety/help/links";

/** First on the page, alone and large. */
export function Emergency({ answer }: { readonly answer: HelpAnswer }) {
  const known = answer.emergency === null ? null : answer.emergency.number;
  return (
    <section className="emergency" aria-labelledby="emergency">
      <h2 id="emergency">In danger, hurt, or taken something?</h2>
      <div className="emergency-calls">
        {(known === null ? MOBILE_EMERGENCY_NUMBERS : [known]).map((number) => (
          <a key={number} className="emergency-call" href={callHref({ dial: number })}>
            <span>Call</span> {number}
          </a>
        ))}
      </div>
      {known === null ? <AnywhereAdvice name={answer.countryName} /> : <KnownAdvice answer={answer} />}
    </section>
  );
}

function KnownAdvice({ answer }: { readonly answer: HelpAnswer }) {
  return (
    <p>
      Emergency number: {answer.countryName}. You can say: “I am not safe. I need help.” Then say where you
      are.
    </p>
  );
}

function AnywhereAdvice({ name }: { readonly name: string | null }) {
  return (
    <>
      <p>
        <strong>If you know your local emergency number, call that.</strong> You can say: “I am not safe. I
        need help.” Then say where you are.
      </p>
      <p>
        {name === null ? "" : `Our list has no number for ${name}. `}
        From most mobile phones, 112 or 911 reaches the emergency services where you are. We cannot promise it
        for every country or every phone.
      </p>
    </>
  );
}
