import type { Body } from '../../model.ts';
import { yearlySession } from '../../records/languages/yearly-sessions.ts';
import { plain } from '../../records/text.ts';
import { firstDay } from '../../records/when.ts';
import type { Asked } from '../asked.ts';
import { isOfOrganization, organizationsIn } from '../reading/organizations.ts';
import { asTyped } from '../reading/question.ts';
import { wordsOfName } from '../reading/tokens.ts';
import type { World } from '../world.ts';

/**
 * A session that a question names by its place in the year, and by organizations alone, is that of the one body of them all which has
 * such a session: "the UNDP/UNFPA/UNOPS annual session 2025" is that of their Executive Board (DP/2025/L.2).
 *
 * @example withYearlyBody(asked('Where is the UNDP/UNFPA annual session 2025?'), world).bodyIds // ['dp']
 */
export function withYearlyBody(asked: Asked, world: World): Asked {
  const named = asked.bodyIds.length === 0 ? yearlySession(plain(asked.typed), asked.language) : undefined;
  const organizations = named ? organizationsIn(asked.typed) : [];
  if (!named || organizations.length === 0) return asked;
  const { sessions, bodies } = world.knowledge;
  const isSuch = ({ id }: Body): boolean =>
    sessions.some(
      ({ bodies: own, term, dates }) =>
        own.includes(id) &&
        term === named.term &&
        (!named.year || (dates !== undefined && firstDay(dates).startsWith(named.year))),
    );
  const [body, ...others] = bodies.filter(
    (one) => isSuch(one) && organizations.every((organization) => isOfOrganization(one, organization)),
  );
  if (!body || others.length > 0) return asked;
  const words = new Set(
    [...body.names, ...Object.values(body.also ?? {})]
      .flatMap((names) => Object.values(names))
      .concat(organizations.flat())
      .flatMap((name) => wordsOfName(name).map(plain)),
  );
  const isOfName = (word: string) => words.has(plain(word)) || words.has(plain(asTyped(asked, [word])));
  const at = asked.tokens.flatMap(({ word }, index) =>
    isOfName(word) && asked.leftover.includes(word) ? [index] : [],
  );
  const from = at[0] ?? 0;
  const mention = { body: body.id, from, to: from + 1, weak: false };
  return {
    ...asked,
    bodies: [...asked.bodies, mention],
    bodyIds: [body.id],
    leftover: asked.leftover.filter((word) => !isOfName(word)),
  };
}
