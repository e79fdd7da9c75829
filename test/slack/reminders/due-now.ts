import { nextTurn } from '../../../src/reminders/schedule.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Files } from '../../fixtures/knowledge-folder.ts';
import { subscription as subscriptionOf } from '../../fixtures/subscription.ts';
import { type Channel, TEAM, type User } from '../server/world.ts';

export type Many = {
  /** How many are due. */
  subscriptions: number;
  /** Channels to which they go in turn. */
  channels: number;
  /** Each fourth goes to a person instead. */
  people: boolean;
  /** For how many minutes they have been due: in each channel, these in turn. */
  minutes: readonly number[];
};

const personOf = (at: number) => `U${String(at).padStart(6, '0')}`;
export const channelOf = (at: number) => `C${String(at).padStart(6, '0')}`;

export const usersOf = (count: number): User[] =>
  Array.from({ length: count }, (_, at) => ({ id: personOf(at), name: `p${at}`, team: TEAM, tz: 'UTC' }));

export const channelsOf = ({ subscriptions, channels }: Many): Channel[] => [
  ...Array.from(
    { length: channels },
    (_, at): Channel => ({ id: channelOf(at), name: `c${at}`, kind: 'public', team: TEAM }),
  ),
  ...usersOf(subscriptions).map(
    ({ id }): Channel => ({ id: `D${id.slice(1)}`, name: 'directmessage', kind: 'im', team: TEAM, user: id }),
  ),
];

/** A body that meets from yesterday to today, in UTC: on the last day, which is told at a weekend, too. */
export function meetingToday(): Files {
  const [first, last] = [-1, 0].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
  return {
    'bodies.yml':
      'default: wg\nbodies:\n  - { id: wg, zone: UTC, names: [{ en: Working Group, fr: Groupe de travail }] }\n',
    'texts/a.txt': '1. The Working Group is meeting these days.\n',
    'records/a.yml': [
      'document: { text: a.txt, title: Note, kind: note by the secretariat, language: en }',
      'claims:',
      `  - session: { body: wg, number: 1, dates: ${first}/${last}, status: planned }`,
      '    paragraph: "1"',
      '    quote: The Working Group is meeting these days',
      '',
    ].join('\n'),
  };
}

/** Makes the subscriptions; gives the mark of each reminder. */
export async function subscribe(store: Store, { subscriptions, channels, people, minutes }: Many): Promise<string[]> {
  const hours = minutes.map((minute) => new Date(Date.now() - minute * 60_000).toISOString().slice(11, 16));
  const marks: string[] = [];
  for (let at = 0; at < subscriptions; at += 1) {
    const person = personOf(at);
    const subscription = subscriptionOf({
      // In another order than that of the channels.
      id: `s${String((at * 7919) % 1_000_003).padStart(7, '0')}`,
      team: TEAM,
      target: people && at % 4 === 0 ? person : channelOf(at % channels),
      createdBy: { id: person, name: `p${at}` },
      bodies: ['wg'],
      ahead: ['day'],
      hour: hours[Math.floor(at / channels) % hours.length] ?? '',
      zone: 'UTC',
    });
    const turn = nextTurn(subscription, Date.now() - 3_600_000);
    if (!turn) throw new Error('no turn');
    await store.subscriptions.put(subscription, turn, Date.now());
    marks.push(`${subscription.id} ${turn.day} ${turn.part}`);
  }
  return marks;
}
