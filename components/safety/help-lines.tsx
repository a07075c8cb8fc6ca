import { buttonLook } from "@/components/ui/button-look";
import type { HelpAnswer } from "@/lib/safety/help/answer";
import type { Helpline } from "@/lib/safety/help/helpline";
import { formatHours, isOpenNow } from "@/lib/safety/help/hours";
import { limitsOf, NOT_CHECKED } from "@/lib/safety/help/labels";
import { callHref, helpHref, textHref } from "@/lib/safety/help/links";
import { openFirst } from "@/lib/safety/help/order";

type HelpLinesProps = {
  readonly answer: HelpAnswer;
  /** The moment to tell open from closed by; null while it is not known (a page made on the server). */
  readonly now: Date | null;
  /** How many of the country's lines to show; the rest are one link away. */
  readonly atMost?: number;
};

/** Lines for a country inside the app. Never empty: the lists for the whole world close it. */
export function HelpLines({ answer, now, atMost = 3 }: HelpLinesProps) {
  const lines = now === null ? answer.lines : openFirst(answer.lines, now);
  return (
    <div className="grid gap-3">
      {lines.length > 0 && (
        <ul className="grid gap-2">
          {lines.slice(0, atMost).map((line) => (
            <Line key={`${line.name} ${line.area ?? ""}`} line={line} now={now} />
          ))}
        </ul>
      )}
      <p className="text-sm text-ink-2">
        {lines.length > 0 && `${NOT_CHECKED} `}
        <a className="link inline-block py-1" href={`${helpHref(answer.country)}#text`}>
          Can’t talk? Text and chat
        </a>
        {" · "}
        <a className="link inline-block py-1" href={helpHref(answer.country)}>
          All lines
        </a>
        {answer.finders.map(({ name, site }) => (
          <span key={site}>
            {" · "}
            <a className="link inline-block py-1" href={site} rel="noreferrer">
              {name}
            </a>
          </span>
        ))}
      </p>
    </div>
  );
}

function Line({ line, now }: { readonly line: Helpline; readonly now: Date | null }) {
  const limits = limitsOf(line);
  return (
    <li className="grid gap-2 rounded-md border border-line bg-surface p-3">
      <div>
        <p className="font-semibold">{line.name}</p>
        <p className="text-sm text-ink-2">
          <OpenState line={line} now={now} />
          {limits.length > 0 && ` ${limits.join(". ")}.`}
        </p>
      </div>
      <p className="flex flex-wrap gap-2">
        {line.calls.map((call) => (
          <a key={call.dial} className={buttonLook({ variant: "secondary" })} href={callHref(call)}>
            <span>
              Call {call.shown}
              {call.menu === undefined ? "" : `, then ${call.menu}`}
            </span>
          </a>
        ))}
        {line.text !== undefined && (
          <a className={buttonLook({ variant: "secondary" })} href={textHref(line.text)}>
            <span>
              Text {line.text.say === undefined ? line.text.shown : `${line.text.say} to ${line.text.shown}`}
            </span>
          </a>
        )}
      </p>
    </li>
  );
}

function OpenState({ line, now }: { readonly line: Helpline; readonly now: Date | null }) {
  const open = now === null ? null : isOpenNow(line.hours, now);
  if (open === null) return `${formatHours(line.hours)}.`;
  return (
    <>
      <strong className={open ? "text-ok" : "text-ink"}>{open ? "Open now." : "Closed now."}</strong>{" "}
      {formatHours(line.hours)}.
    </>
  );
}
