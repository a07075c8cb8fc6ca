import { LineCard } from "@/components/safety/help/line-card";
import type { HelpAnswer } from "@/lib/safety/help/answer";
import { NOT_CHECKED } from "@/lib/safety/help/labels";

/** Writing before calling, and words to show for somebody who has none. */
export function SilentHelp({ answer }: { readonly answer: HelpAnswer }) {
  const number = answer.emergency?.number ?? "the emergency number";
  return (
    <section aria-labelledby="text">
      <h2 id="text">I can’t talk</h2>
      {answer.textLines.length > 0 ? (
        <>
          <p>These lines answer written messages.</p>
          <ul className="lines">
            {answer.textLines.map((line) => (
              <LineCard key={line.name} line={line} textFirst />
            ))}
          </ul>
        </>
      ) : (
        <p>
          {answer.countryName === null
            ? "Choose your country above to see lines that answer texts."
            : `Our list for ${answer.countryName} has no line that answers texts.`}{" "}
          <a href="https://findahelpline.com" rel="noreferrer">
            Find A Helpline
          </a>{" "}
          can show you lines that text or chat.
        </p>
      )}
      <p>Or show this to someone near you:</p>
      <blockquote className="show">
        I need help and I can’t talk. Please stay with me. If I am not safe, please call {number} for me.
      </blockquote>
    </section>
  );
}

/** The lines of the country, the widest first, and never as the only answer. */
export function CallLines({ answer }: { readonly answer: HelpAnswer }) {
  if (answer.lines.length === 0) return null;
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">Talk to someone</h2>
      {!answer.reachesEveryone && (
        <p>
          None of these lines takes everyone at every hour. If one can’t take you, use the{" "}
          <a href="#world">lists for the whole world</a>.
        </p>
      )}
      <ul className="lines">
        {answer.lines.map((line) => (
          <LineCard key={`${line.name} ${line.area ?? ""}`} line={line} />
        ))}
      </ul>
      <p className="note">{NOT_CHECKED} If a number does not work, try the next one.</p>
    </section>
  );
}

export function WorldLines({ answer }: { readonly answer: HelpAnswer }) {
  return (
    <section aria-labelledby="world">
      <h2 id="world">Lines anywhere in the world</h2>
      <ul className="lines">
        {answer.finders.map((finder) => (
          <li key={finder.site} className="line">
            <h3>{finder.name}</h3>
            <p className="about">{finder.about}</p>
            <p className="ways">
              <a className="way" href={finder.site} rel="noreferrer">
                <span>
                  Open <b>{new URL(finder.site).host}</b>
                </span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
