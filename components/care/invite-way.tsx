import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";

const WAYS = [
  {
    value: "link",
    label: "By a link",
    hint: "You give it to them: in a message, on paper, or as a picture for their phone.",
  },
  {
    value: "email",
    label: "By email",
    hint: "We send the link. The mail names nobody and says nothing about a diary.",
  },
] as const;

type InviteWayProps = {
  readonly typed: (name: string) => string | undefined;
  readonly errorOf: (name: string) => string | undefined;
};

/** How an invitation travels. The address is asked for where it is needed, by style alone: it works without script. */
export function InviteWay({ typed, errorOf }: InviteWayProps) {
  return (
    <div className="group/way grid gap-3">
      <RadioGroup
        legend="How do you want to send it?"
        name="channel"
        choices={WAYS}
        defaultValue={typed("channel") === "email" ? "email" : "link"}
        error={errorOf("channel")}
      />
      <div className="hidden group-has-[[value=email]:checked]/way:block">
        <TextField
          label="Their email"
          name="email"
          type="email"
          autoComplete="off"
          hint="Only for this invitation. It is encrypted on our server."
          defaultValue={typed("email")}
          error={errorOf("email")}
        />
      </div>
    </div>
  );
}
