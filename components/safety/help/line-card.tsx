import type { Helpline } from "@/lib/safety/help/helpline";
import { formatHours } from "@/lib/safety/help/hours";
import { limitsOf, topicOf } from "@/lib/safety/help/labels";
import { callHref, textHref } from "@/lib/safety/help/links";

/** One line with every way to reach it. `textFirst` is for somebody who cannot talk: writing comes before calling. */
export function LineCard({
  line,
  textFirst = false,
}: {
  readonly line: Helpline;
  readonly textFirst?: boolean;
}) {
  const limits = limitsOf(line);
  return (
    <li className="line">
      <h3>{line.name}</h3>
      {limits.length > 0 && (
        <p className="limits">
          {limits.map((limit) => (
            <span key={limit}>{limit}</span>
          ))}
        </p>
      )}
      <p className="about">
        {topicOf(line)}. {formatHours(line.hours)}.
      </p>
      <p className="ways">
        {textFirst && <TextWay line={line} />}
        {!textFirst && <CallWays line={line} />}
        {!textFirst && <TextWay line={line} />}
        <SiteWay line={line} />
      </p>
    </li>
  );
}

function CallWays({ line }: { readonly line: Helpline }) {
  return line.calls.map((call) => (
    <a key={call.dial} className="way" href={callHref(call)}>
      <span>
        Call <b>{call.shown}</b>
        {call.menu === undefined ? "" : `, then ${call.menu}`}
      </span>
    </a>
  ));
}

function TextWay({ line }: { readonly line: Helpline }) {
  if (line.text === undefined) return null;
  return (
    <a className="way" href={textHref(line.text)}>
      <span>
        Text {line.text.say === undefined ? "" : <b>{line.text.say}</b>}
        {line.text.say === undefined ? "" : " to "}
        <b>{line.text.shown}</b>
      </span>
    </a>
  );
}

function SiteWay({ line }: { readonly line: Helpline }) {
  if (line.site === undefined) return null;
  return (
    <a className="site" href={line.site} rel="noreferrer">
      Their site<span className="sr"> ({line.name})</span>
    </a>
  );
}
