import { Plus } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Checkbox } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { PasswordField } from "@/components/ui/password-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { RatingFaceButtons, RatingFaces } from "@/components/ui/rating-faces";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateTimeField, TextField } from "@/components/ui/text-field";
import { Part } from "./part";

export function FormParts() {
  return (
    <>
      <Part name="Buttons">
        <div className="flex flex-wrap gap-3">
          <Button>Save entry</Button>
          <Button variant="secondary">Add a photo</Button>
          <Button variant="quiet">Not now</Button>
          <Button variant="help">Get help now</Button>
          <Button variant="danger">Delete my account</Button>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button size="sm">Small</Button>
          <Button>
            <Icon icon={Plus} /> With an icon
          </Button>
          <Button size="lg">Large</Button>
          <Button disabled>Disabled</Button>
          <ButtonLink href="/parts" variant="secondary">
            A link
          </ButtonLink>
        </div>
      </Part>
      <Part name="Faces">
        <RatingFaces legend="How are you right now?" name="chosen" defaultValue={8} />
        <form>
          <RatingFaceButtons legend="One tap saves" name="tapped" />
        </form>
      </Part>
      <TextParts />
      <ChoiceParts />
    </>
  );
}

function TextParts() {
  return (
    <Part name="Text">
      <TextField label="Title" name="title" optional placeholder="A few words" />
      <TextField
        label="Username"
        name="username"
        defaultValue="maya"
        hint="3 to 30 letters, numbers or dashes."
        error="This name is taken. Please choose another."
      />
      <TextField label="Email" name="email" type="email" disabled defaultValue="maya@example.org" />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint="At least 12 characters."
      />
      <TextAreaField
        label="What happened?"
        name="content"
        journal
        rows={4}
        defaultValue="Slept badly. Walked anyway."
      />
      <SelectField label="Country" name="country" defaultValue="ie">
        <option value="ie">Ireland</option>
        <option value="nz">New Zealand</option>
      </SelectField>
      <DateTimeField label="When was it?" name="at" defaultValue="2026-03-01T21:15" />
    </Part>
  );
}

function ChoiceParts() {
  return (
    <Part name="Choices">
      <RadioGroup
        legend="How do you want to answer?"
        name="answer"
        defaultValue="faces"
        choices={[
          { value: "faces", label: "With five faces", hint: "One tap." },
          { value: "fine", label: "With a number from 1 to 10" },
        ]}
      />
      <SegmentedControl
        legend="Theme"
        name="theme"
        defaultValue="lamp"
        choices={[
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
          { value: "lamp", label: "Lamp" },
        ]}
      />
      <Checkbox
        label="I acted on the urge"
        name="acted"
        hint="Either answer is worth writing down."
        defaultChecked
      />
      <Checkbox label="I am 18 or over" name="adult" error="Please tick this to go on." />
    </Part>
  );
}
