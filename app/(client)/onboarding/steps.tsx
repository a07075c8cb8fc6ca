import type { Route } from "next";
import type { ReactNode } from "react";
import { AnswerExamples } from "@/components/profile/answer-examples";
import { ChoiceList } from "@/components/profile/choice-list";
import { CountryHelp } from "@/components/profile/country-help";
import { EndStartForm } from "@/components/profile/end-start-form";
import { firstHelpByCountry } from "@/components/profile/first-help";
import { CountryOptions } from "@/components/profile/place-options";
import { privacyChoices } from "@/components/profile/privacy-choices";
import { answerChoices, bringsChoices, followsChoices } from "@/components/profile/start-choices";
import { StepForm } from "@/components/profile/step-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import * as actions from "@/lib/account/profile/actions";
import { suggestFollows } from "@/lib/account/profile/intake";
import type { Profile } from "@/lib/account/profile/profile";
import { guessCountry } from "@/lib/core/zone-country";

type StepProps = { readonly profile: Profile };

function SkipTo({ step }: { readonly step: number }) {
  return (
    <ButtonLink href={`/onboarding?step=${step}` as Route} variant="quiet" size="lg">
      Skip
    </ButtonLink>
  );
}

function Question({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <header className="grid gap-2">
      <h1>{title}</h1>
      <p className="text-ink-2">{children}</p>
    </header>
  );
}

export function BringsStep({ profile }: StepProps) {
  return (
    <>
      <Question title="What brings you here?">
        Choose as many as fit. It is encrypted with what you write, and you can leave it open.
      </Question>
      <StepForm action={actions.startWithBrings} submit="Next" skip={<SkipTo step={2} />}>
        <ChoiceList
          legend="What brings you here?"
          hideLegend
          name="brings"
          choices={bringsChoices}
          chosen={profile.intake.brings}
        />
      </StepForm>
    </>
  );
}

export function FollowsStep({ profile }: StepProps) {
  const { brings, follows } = profile.intake;
  return (
    <>
      <Question title="What would you like to follow?">
        {brings.length > 0 && follows.length === 0
          ? "We marked what often goes with your first answer. Change it as you like. "
          : ""}
        Everything stays open to you, and nothing has to be filled in.
      </Question>
      <StepForm action={actions.startWithFollows} submit="Next" skip={<SkipTo step={3} />}>
        <ChoiceList
          legend="What would you like to follow?"
          hideLegend
          name="follows"
          choices={followsChoices}
          chosen={follows.length > 0 ? follows : suggestFollows(brings)}
        />
        {brings.includes("alcohol-drugs") && (
          <p className="text-sm text-ink-2">
            If you drink every day, please do not stop from one day to the next on your own: talk to a doctor
            first. A slower way is safer, and it counts.
          </p>
        )}
      </StepForm>
    </>
  );
}

export function AnswerStep({ profile }: StepProps) {
  return (
    <>
      <Question title="How would you like to answer?">
        Both write the same scale from 1 to 10. You can change it under Settings at any time.
      </Question>
      <StepForm action={actions.startWithAnswers} submit="Next" skip={<SkipTo step={4} />}>
        <AnswerExamples choices={answerChoices} chosen={profile.answerStyle} />
      </StepForm>
    </>
  );
}

export function PrivacyStep({ profile }: StepProps) {
  return (
    <>
      <Question title="Who may see it?">
        Only you, until you say yes to sharing a part with a psychologist. This says how new entries start.
      </Question>
      <StepForm action={actions.startWithPrivacy} submit="Next" skip={<SkipTo step={5} />}>
        <RadioGroup
          legend="Privacy level"
          name="privacy_level"
          choices={privacyChoices}
          defaultValue={profile.privacyLevel}
        />
        <Checkbox
          name="quick_exit"
          defaultChecked={profile.quickExit}
          label="Show a quick exit in every header"
          hint="For when somebody walks in. It blanks the page at once and opens Wikipedia in its place."
        />
      </StepForm>
    </>
  );
}

export function CountryStep({ profile }: StepProps) {
  const guess = profile.country ?? guessCountry(profile.zone);
  return (
    <>
      <Question title="Where are you?">
        {profile.country === null && guess !== null ? "We guessed from your time zone. " : ""}
        It chooses the help we show you first. Get help now is at the top of every page, signed in or not.
      </Question>
      <StepForm action={actions.startWithCountry} submit="Finish" skip={<EndStartForm label="Skip" />}>
        <CountryHelp chosen={guess ?? ""} options={<CountryOptions />} help={firstHelpByCountry()} />
      </StepForm>
    </>
  );
}
