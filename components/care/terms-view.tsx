import { dayNames } from "@/lib/care/relationships/weekdays";

type TermsWords = {
  readonly plan: readonly string[];
  readonly reviewDays: readonly number[];
  readonly replyWords: string | null;
};

type TermsViewProps = {
  readonly terms: TermsWords;
  /** Who looks: a name, or "you". */
  readonly name: string;
};

/** What two people agreed on, or are asked to: what to follow, when it is looked at, when an answer comes. */
export function TermsView({ terms, name }: TermsViewProps) {
  const { plan, reviewDays, replyWords } = terms;
  const days = dayNames(reviewDays);
  return (
    <dl className="grid gap-3">
      {plan.length > 0 && (
        <div>
          <dt className="font-semibold">What you follow together</dt>
          <dd>
            <ul className="list-disc pl-5 marker:text-ink-3">
              {plan.map((line) => (
                <li key={line} className="[overflow-wrap:anywhere]">
                  {line}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <div>
        <dt className="font-semibold">When {name === "you" ? "you look" : `${name} looks`} at entries</dt>
        <dd>{days ?? "No days are named."}</dd>
      </div>
      {replyWords !== null && (
        <div>
          <dt className="font-semibold">When an answer comes</dt>
          <dd className="[overflow-wrap:anywhere] whitespace-pre-line">{replyWords}</dd>
        </div>
      )}
    </dl>
  );
}
