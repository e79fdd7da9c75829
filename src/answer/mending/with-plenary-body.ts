import { bodyOf } from '../../knowledge/knowledge.ts';
import { plain } from '../../records/text.ts';
import { type Asked, readAs } from '../asked.ts';
import type { World } from '../world.ts';

/** "Plenary of the …", "UN/CEFACT Plenary". */
const PLENARY = /^(?:plenary|pleniere|plenari[oa]|пленум)(?!\p{L})| plenary$/u;

/**
 * A question about a body that is itself a plenary, such as that of IPBES: its "first plenary" is a session, and no plenary meeting
 * of one.
 *
 * @example withPlenaryBody('When was the first plenary of IPBES?', world).cues // Set { 'when', 'session' }
 */
export function withPlenaryBody(asked: Asked, { knowledge }: World): Asked {
  const [body, ...others] = asked.bodyIds;
  if (!body || others.length > 0 || !asked.cues.has('sitting')) return asked;
  const { names: own = [], also = {} } = bodyOf(knowledge, body) ?? {};
  const names = [...own.flatMap((name) => Object.values(name)), ...Object.values(also).flat()];
  if (!names.some((name) => PLENARY.test(plain(name)))) return asked;
  return readAs(asked, 'sitting', 'session');
}
