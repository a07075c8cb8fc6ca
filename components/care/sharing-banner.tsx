import { Eye, Lock } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { type Relationship, readableNow } from "@/lib/care/relationships/relationship";
import { sharedList } from "@/lib/care/relationships/scope-words";

type SharingBannerProps = { readonly relationships: readonly Relationship[]; readonly now: Date };

/** "Dr Okafor can read moods and …": one line for each psychologist who can read something now. */
export function SharingBanner({ relationships, now }: SharingBannerProps) {
  const readers = relationships.flatMap((one) => {
    const list = sharedList(readableNow(one, now));
    return list === null ? [] : [{ id: one.relationshipId, name: one.psychologist.displayName, list }];
  });
  if (readers.length === 0)
    return (
      <p className="flex items-start gap-2.5 text-sm text-ink-2">
        <Icon icon={Lock} className="mt-0.5 size-4" />
        <span>
          <strong className="font-semibold text-ink">Nobody but you</strong> can read anything here right now.
        </span>
      </p>
    );
  return (
    <ul className="grid gap-1.5">
      {readers.map(({ id, name, list }) => (
        <li key={id} className="flex items-start gap-2.5 text-sm text-ink-2">
          <Icon icon={Eye} className="mt-0.5 size-4" />
          <span>
            <strong className="font-semibold text-ink">{name}</strong> can read: {list}.
          </span>
        </li>
      ))}
    </ul>
  );
}
