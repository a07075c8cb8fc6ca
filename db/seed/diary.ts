import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import type { EntryInput } from "@/lib/record/journal/schema";
import type { MoodInput } from "@/lib/record/mood/schema";
import { type Chance, chanceFrom } from "./chance";
import { type CourseDay, courseOf, ratingOf, type Truth } from "./mood-course";
import type { PlantedEntry } from "./planted-entry";

type Band = "low" | "mid" | "good";
type Notes = Readonly<Record<Band | "walk", readonly string[]>>;

/** Somebody's made-up diary, before it is written into a database. */
export type Story = {
  readonly seed: string;
  /** Whether this person shows some of what they write to a psychologist. */
  readonly shares: boolean;
  /** Days of silence at the end. */
  readonly quietFor?: number;
  readonly days: number;
  readonly truth: Truth;
  readonly notes: Notes;
  readonly entries: readonly PlantedEntry[];
  /** Words by how the moment was, most of them from the lists the app offers. */
  readonly feelings: Readonly<Record<Band, readonly string[]>>;
  readonly triggers: Readonly<Record<Band, readonly string[]>>;
};

/** Something written down: `at` is local time on a day, so that the writer's zone decides the moment. */
export type Moment = { readonly day: LocalDay; readonly hour: number; readonly minute: number };
export type PlannedMood = Moment & { readonly input: MoodInput };
export type PlannedEntry = Moment & { readonly input: EntryInput };
export type Diary = {
  readonly course: readonly CourseDay[];
  readonly moods: readonly PlannedMood[];
  readonly entries: readonly PlannedEntry[];
};

const WALK = "a walk";
const HOURS = [8, 13, 18, 21] as const;

function bandOf(rating: number): Band {
  if (rating <= 4) return "low";
  return rating <= 6 ? "mid" : "good";
}

/** Hands out each note once, in a shuffled order; then there is nothing more to say. */
function notebook(notes: Notes, chance: Chance) {
  const left = {
    low: chance.shuffled(notes.low),
    mid: chance.shuffled(notes.mid),
    good: chance.shuffled(notes.good),
    walk: chance.shuffled(notes.walk),
  };
  return (kind: Band | "walk"): string | undefined => left[kind].pop();
}

function wordsFor(pool: readonly string[], most: number, chance: Chance): string[] {
  return chance.shuffled(pool).slice(0, chance.between(0, most));
}

function momentsOf(day: CourseDay, story: Story, chance: Chance, note: ReturnType<typeof notebook>) {
  const hours = chance.shuffled(HOURS).slice(0, chance.pick([1, 1, 1, 2, 2, 3]));
  return hours
    .sort((a, b) => a - b)
    .map((hour, index): PlannedMood => {
      const rating = ratingOf(day.level + chance.normal(0.45));
      const band = bandOf(rating);
      // A walk is named at the last moment of its day.
      const walked = day.walked && index === hours.length - 1;
      const triggers = wordsFor(story.triggers[band], 2, chance);
      const notes = chance.happens(0.34) ? note(walked ? "walk" : band) : undefined;
      return {
        day: day.day,
        hour,
        minute: chance.between(0, 55),
        input: {
          mood_rating: rating,
          energy_level: chance.happens(0.7)
            ? ratingOf(1.6 + 0.6 * day.level + chance.normal(1.1))
            : undefined,
          emotions: wordsFor(story.feelings[band], 3, chance),
          triggers: walked ? [WALK, ...triggers] : triggers,
          notes,
        },
      };
    });
}

/** The free day near an entry's place in the story whose mood fits its words best. */
function dayFor(entry: PlantedEntry, course: readonly CourseDay[], taken: ReadonlySet<number>): CourseDay {
  const meant = Math.round(entry.at * (course.length - 1));
  const free = course.filter(
    (day) => Math.abs(day.index - meant) <= 3 && day.logged && !taken.has(day.index),
  );
  const near = free.length > 0 ? free : course.filter((day) => !taken.has(day.index));
  const strain = (day: CourseDay) =>
    Math.abs(day.level - entry.feels) + 0.4 * Math.abs(day.index - meant) + (free.length > 0 ? 0 : 10);
  return near.reduce((best, day) => (strain(day) < strain(best) ? day : best));
}

/** The entry as its writer would send it; the rating bends a little towards how the day truly was. */
function written(entry: PlantedEntry, day: CourseDay, shared: boolean): EntryInput {
  const rating = entry.mood && Math.min(entry.mood + 1, Math.max(entry.mood - 1, ratingOf(day.level)));
  return {
    title: entry.title,
    content: entry.content,
    thought: entry.thought,
    emotions: [...(entry.emotions ?? [])],
    behaviours: (entry.behaviours ?? []).map((row) => ({ ...row })),
    mood_tag: entry.moodTag,
    mood_rating: rating,
    privacy_level: shared ? "shared" : "only_me",
    tags: [...(entry.tags ?? [])],
    template: entry.template ?? "free",
    answers: entry.answers,
  };
}

/** Two of three entries are shared, so that both kinds can be met. */
const isShared = (story: Story, index: number) => story.shares && index % 3 !== 2;

function entriesOf(story: Story, course: readonly CourseDay[], chance: Chance): PlannedEntry[] {
  const taken = new Set<number>();
  return story.entries.map((entry, index) => {
    const day = dayFor(entry, course, taken);
    taken.add(day.index);
    return {
      day: day.day,
      hour: entry.hour,
      minute: chance.between(0, 55),
      input: written(entry, day, isShared(story, index)),
    };
  });
}

/**
 * Everything a person of the demo world has written up to yesterday; today is still empty. The same story on the same
 * day gives the same diary, whatever the machine and the hour.
 */
export function writeDiary(story: Story, today: LocalDay): Diary {
  const end = addLocalDays(today, -(story.quietFor ?? 0));
  const course = courseOf(story.truth, story.days, end, chanceFrom(`${story.seed} course`));
  const chance = chanceFrom(`${story.seed} moments`);
  const note = notebook(story.notes, chance);
  const moods = course.filter((day) => day.logged).flatMap((day) => momentsOf(day, story, chance, note));
  return { course, moods, entries: entriesOf(story, course, chance) };
}
