import { ownSessions } from '../../knowledge/own-sessions.ts';
import type { Body, DocumentRecord, Language } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { readOrdinal } from '../../records/ordinals.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { wordsOfName } from '../reading/tokens.ts';
import type { World } from '../world.ts';

/** The number in the name of a body, and the words without it. */
function parted(name: string, code: Language): { number: number; words: string[] } | undefined {
  const language = languageOf(code);
  const words = wordsOfName(plain(name));
  // "الرابع عشر": the longest ordinal counts.
  for (const length of [3, 2, 1])
    for (let at = 0; at + length <= words.length; at++) {
      const number = readOrdinal(words.slice(at, at + length).join(' '), language);
      if (number !== undefined) return { number, words: words.toSpliced(at, length) };
    }
  return undefined;
}

const namesOf = ({ names }: Body, code: Language): string[] => names.flatMap((name) => name[code] ?? []);

/** Whether a body stands for a row of conferences: it has no documents of its own, and nothing but the Assembly stands above it. */
const isRow = (body: Body): boolean =>
  body.series === undefined &&
  (body.parent === undefined || body.parent === ASSEMBLY) &&
  body.names.some((name) => Object.values(name).some((one) => CONFERENCE.test(plain(one))));

const ASSEMBLY = 'general-assembly';

const CONFERENCE =
  /\b(?:congres|congress|congreso|conference|conferencia|summit|sommet|cumbre)\b|конгресс|конференци|مؤتمر|大会/u;

/**
 * A question about one of the conferences of a row, of which each is a body of its own: "the fourteenth Crime Congress" is the body named
 * "Fourteenth United Nations Congress on Crime Prevention and Criminal Justice", and no fourteenth session of the Congress.
 *
 * @example withNumberedBody(asked('When is the fourteenth Crime Congress?'), world).bodyIds // ['a-conf-234']
 */
export function withNumberedBody(asked: Asked, { knowledge }: World): Asked {
  const [number, ...more] = asked.ordinals;
  const [id, ...others] = asked.bodyIds;
  const series = knowledge.bodies.find((body) => body.id === id);
  if (!number || more.length > 0 || !series || !isRow(series) || others.length > 0) return asked;
  const found = knowledge.bodies.filter((body) =>
    (Object.keys(series.names[0] ?? {}) as Language[]).some((code) =>
      namesOf(body, code).some((name) => {
        const own = parted(name, code);
        const words = own?.words.join(' ');
        return (
          own?.number === number.value &&
          namesOf(series, code).some((one) => wordsOfName(plain(one)).join(' ') === words)
        );
      }),
    ),
  );
  const [one, ...rest] = found;
  if (rest.length > 0) return asked;
  if (!one) {
    const isOwn = (record: DocumentRecord) => ownSessions(record).some(({ body }) => [body].flat().includes(series.id));
    const isHeld = knowledge.sessions.some(({ bodies }) => bodies.includes(series.id)) || knowledge.records.some(isOwn);
    return isHeld ? asked : unnamed(asked, series.id);
  }
  const bodies = asked.bodies.map((mention) => (mention.body === id ? { ...mention, body: one.id } : mention));
  return { ...asked, bodies, bodyIds: [one.id], ordinals: [] };
}

/** A question whose words for a body are read as any others: nothing is known of its sessions, though a text may speak of them. */
function unnamed(asked: Asked, id: string): Asked {
  const mentions = asked.bodies.filter(({ body }) => body === id);
  const words = mentions.flatMap(({ from, to }) => asked.tokens.slice(from, to).map(({ word }) => word));
  return {
    ...asked,
    bodies: asked.bodies.filter(({ body }) => body !== id),
    bodyIds: asked.bodyIds.filter((body) => body !== id),
    leftover: [...asked.leftover, ...words],
  };
}
