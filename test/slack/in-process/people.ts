import {
  type Channel,
  DEFAULT_CHANNELS,
  DEFAULT_USERS,
  EXTERNAL_USER,
  GUEST,
  OTHER_TEAM,
  TEAM,
  type User,
} from '../server/world.ts';

/** People and channels that access.yml of the tests names, beside those of any workspace. */
export const KEEPER = 'U0KEEPER';
export const ULTRA_GUEST = 'U0ULTRA';
/** May see limited records. */
export const LIMITED_USER = 'U0LIM';
/** May see restricted records. */
export const RESTRICTED_USER = 'U0RES';
/** Named, but somebody whom Slack does not find. */
export const LOST_USER = 'U0LOST';
export const LIMITED_CHANNEL = 'C0NAMED';
export const RESTRICTED_CHANNEL = 'C0SECRET';
/** Named, but shared with another organization. */
export const PACT_CHANNEL = 'C0PACT';

const named = { limited: [LIMITED_USER, GUEST, ULTRA_GUEST, EXTERNAL_USER, LOST_USER], restricted: [RESTRICTED_USER] };

/** Guests and others from outside are named too: that must not help them. */
export const ACCESS = `keepers: [${KEEPER}]
limited:
  channels: [${LIMITED_CHANNEL}, ${PACT_CHANNEL}]
  users: [${named.limited.join(', ')}]
restricted:
  channels: [${RESTRICTED_CHANNEL}]
  users: [${named.restricted.join(', ')}]
`;

const person = (id: string, more: Partial<User> = {}): User => ({
  id,
  name: id.slice(2).toLowerCase(),
  team: TEAM,
  locale: 'en-US',
  tz: 'Europe/Vienna',
  tzOffset: 3600,
  ...more,
});

export const USERS: readonly User[] = [
  ...DEFAULT_USERS,
  person(KEEPER, { locale: 'fr-FR' }),
  person(ULTRA_GUEST, { isUltraRestricted: true }),
  person(LIMITED_USER),
  person(RESTRICTED_USER),
];

/** The direct messages between somebody and the bot. */
export const imOf = (user: string): string => `D${user.slice(1)}`;

const ims = [KEEPER, ULTRA_GUEST, LIMITED_USER, RESTRICTED_USER, GUEST, EXTERNAL_USER, LOST_USER].map(
  (user): Channel => ({ id: imOf(user), name: 'directmessage', kind: 'im', team: TEAM, user }),
);

export const CHANNELS: readonly Channel[] = [
  ...DEFAULT_CHANNELS,
  { id: LIMITED_CHANNEL, name: 'named', kind: 'private', team: TEAM },
  { id: RESTRICTED_CHANNEL, name: 'secret', kind: 'private', team: TEAM },
  { id: PACT_CHANNEL, name: 'pact', kind: 'private', team: TEAM, sharedWith: [OTHER_TEAM] },
  ...ims,
];
