import { Notice } from "@/components/ui/notice";

/** For somebody who says they are under 18: not a closed door, but the doors that are open to them. */
export function YouthHelp() {
  return (
    <Notice tone="help" role="status" title="This diary is for people of 18 and over">
      <div className="grid gap-2">
        <p>
          Thank you for telling us. We have kept nothing. There are people whose work is to listen to somebody
          your age, for free, and many answer by text or chat.
        </p>
        <p>
          <a className="link font-semibold" href="/help">
            See lines for young people in your country
          </a>
        </p>
        <p>An adult you trust can help you too: someone in your family, at school, or a doctor.</p>
      </div>
    </Notice>
  );
}
