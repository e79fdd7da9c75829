import type { Body, BodyId } from '../../model.ts';
import { plain } from '../../records/text.ts';
import { content, fold, isNumber, stem } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import { isOfOrganization, withoutOrganization } from '../reading/organizations.ts';
import { asTyped } from '../reading/question.ts';
import { wordsOfName } from '../reading/tokens.ts';
import type { World } from '../world.ts';
import { KINDS } from './near-bodies.ts';

/** Names of the bodies by which an organization is governed, and whose sessions are called its own. */
const GOVERNS =
  /^(?:the |le |la |l'|el )?(?:governing (?:council|body)|conseil d'administration|consejo de administracion|general conference|conference generale|conferencia general|(?:\p{L}+ )?(?:health )?assembly|assemblee|asamblea|совет управляющих|генеральная конференция)(?!\p{L})|^مجلس ادارة|理事会$/u;

/** Arabic prepositions that are written in one with the word behind them. */
const JOINED = /^[لبو](?=\p{Script=Arabic}{3})/u;

const namesOf = ({ names }: Body): string[] => names.flatMap((name) => Object.values(name));
const allNamesOf = (body: Body): string[] => [...namesOf(body), ...Object.values(body.also ?? {}).flat()];

/**
 * The one body of an organization that a question names without little words, or by the organization alone: "consejo de administración
 * ONU-Hábitat", "la 19e session d'ONU-Habitat" (HSP/GC/19/1/Add.1), "le groupe biosécurité de la CDB" (UNEP/CBD/BSWG/4/1/Add.1). Undefined where records tell of no such session, or several bodies
 * can be meant.
 */
export function bodyOfOrganization(asked: Asked, { knowledge }: World): BodyId | undefined {
  const { typed, leftover, language, bodies, ordinals } = asked;
  const organization = withoutOrganization(typed)?.organization;
  if (!organization || bodies.some(({ weak }) => !weak)) return undefined;
  const ofIts = new Set(organization.flatMap((name) => wordsOfName(name).map(plain)));
  const isOfIts = (word: string) => ofIts.has(word) || ofIts.has(word.replace(JOINED, ''));
  const rest = leftover.map((word) => plain(asTyped(asked, [word]))).filter((word) => !isOfIts(word));
  const words = content(rest.filter((word) => !isNumber(word)).join(' '), language).map((word) => stem(word, language));
  const namesKind = KINDS[language].test(fold(typed));
  const isNamed = (body: Body) =>
    namesKind &&
    allNamesOf(body).some((name) => {
      const own = new Set(content(name, language).map((word) => stem(word, language)));
      return words.every((word) => own.has(word));
    });
  const isMeant = (body: Body) =>
    words.length > 0 ? isNamed(body) : ordinals.length > 0 && namesOf(body).some((name) => GOVERNS.test(plain(name)));
  const [only, ...others] = knowledge.bodies.filter(
    (body) =>
      isOfOrganization(body, organization) &&
      isMeant(body) &&
      knowledge.sessions.some(
        (session) => session.bodies.includes(body.id) && ordinals.every(({ value }) => session.number === value),
      ),
  );
  return others.length === 0 ? only?.id : undefined;
}
