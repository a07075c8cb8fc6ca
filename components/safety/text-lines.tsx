import { buttonLook } from "@/components/ui/button-look";
import type { HelpAnswer } from "@/lib/safety/help/answer";
import { limitsOf } from "@/lib/safety/help/labels";
import { helpHref, textHref } from "@/lib/safety/help/links";

/** Lines that answer messages, or where to find some. The widest two; the rest is one link away. */
export function TextLines({ answer }: { readonly answer: HelpAnswer }) {
  const [finder] = answer.finders;
  return (
    <div className="grid gap-2">
      {answer.textLines.slice(0, 2).map((line) => (
        <p key={line.name} className="grid gap-1">
          <span>
            <span className="font-semibold">{line.name}</span>
            {limitsOf(line).map((limit) => ` (${limit})`)}
          </span>
          {line.text !== undefined && (
            <a className={`${buttonLook({ variant: "secondary" })} w-fit`} href={textHref(line.text)}>
              Text {line.text.say === undefined ? line.text.shown : `${line.text.say} to ${line.text.shown}`}
            </a>
          )}
        </p>
      ))}
      <p className="text-sm text-ink-2">
        <a className="link inline-block py-1" href={finder.site} rel="noreferrer">
          {finder.name}
        </a>{" "}
        lists lines that text or chat. The{" "}
        <a className="link inline-block py-1" href={`${helpHref(answer.country)}#text`}>
          help page
        </a>{" "}
        has words you can show to someone near you.
      </p>
    </div>
  );
}
