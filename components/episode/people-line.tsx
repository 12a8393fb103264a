import { type NameSlugs, PersonName } from '@/components/moment/person-name';
import type { SummaryMeta } from '@/lib/core/model/summary';

/** The people of an episode with their roles as written. */
export function PeopleLine({ meta, people }: { meta: SummaryMeta; people?: NameSlugs | undefined }) {
  const groups = [
    { label: meta.guests.length > 1 ? 'Guests' : 'Guest', people: meta.guests },
    { label: meta.hosts.length > 1 ? 'Hosts' : 'Host', people: meta.hosts },
  ];
  return (
    <dl className="grid gap-x-10 gap-y-3 sm:grid-cols-[auto_auto] sm:justify-start">
      {groups
        .filter((group) => group.people.length > 0)
        .map((group) => (
          <div key={group.label}>
            <dt className="label">{group.label}</dt>
            {group.people.map((person) => (
              <dd key={person.name} className="text-small">
                <PersonName name={person.name} people={people} tall />
                {person.role !== null && <span className="text-soft"> · {person.role}</span>}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
