"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useActionForm } from "@/components/auth/use-action-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { hideOwnWord, mergeOwnWords, renameOwnWord } from "@/lib/record/words/actions";

type Word = { readonly id: string; readonly word: string };
type WordsProps = { readonly words: readonly Word[] };

/** Rename, merge and hide as plain forms, for a browser without script. */
export function PlainWordForms({ words }: WordsProps) {
  return (
    <div className="grid gap-8">
      <RenameForm words={words} />
      {words.length > 1 && <MergeForm words={words} />}
      <HideForm words={words} />
    </div>
  );
}

type PickProps = WordsProps & {
  readonly name: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly chosen?: string | undefined;
};

function Pick({ words, name, label, error, chosen }: PickProps) {
  return (
    <SelectField name={name} label={label} error={error} defaultValue={chosen}>
      {words.map(({ id, word }) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </SelectField>
  );
}

function RenameForm({ words }: WordsProps) {
  const { form, failure, errorOf, typed } = useActionForm(renameOwnWord);
  return (
    <form {...form} className="grid gap-4">
      <FormAlert failure={failure} />
      <Pick words={words} name="id" label="Word to rename" error={errorOf("id")} chosen={typed("id")} />
      <TextField name="word" label="New word" defaultValue={typed("word")} error={errorOf("word")} />
      <Button type="submit">Rename</Button>
    </form>
  );
}

function MergeForm({ words }: WordsProps) {
  const { form, failure, errorOf, typed } = useActionForm(mergeOwnWords);
  return (
    <form {...form} className="grid gap-4">
      <FormAlert failure={failure} />
      <Pick words={words} name="id" label="Word to merge" error={errorOf("id")} chosen={typed("id")} />
      <Pick
        words={words}
        name="into"
        label="Word it becomes"
        error={errorOf("into")}
        chosen={typed("into")}
      />
      <Button type="submit">Merge</Button>
    </form>
  );
}

function HideForm({ words }: WordsProps) {
  const { form, failure, errorOf, typed } = useActionForm(hideOwnWord);
  return (
    <form {...form} className="grid gap-4">
      <FormAlert failure={failure} />
      <Pick words={words} name="id" label="Word to hide" error={errorOf("id")} chosen={typed("id")} />
      <Button type="submit">Hide</Button>
    </form>
  );
}
