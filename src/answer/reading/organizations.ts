import type { Body } from '../../model.ts';
import { literal, plain } from '../../records/text.ts';
import { ORGANIZATION_NAMES } from './organization-names.ts';

/** An organization: all that it is called, in plain letters, its letters first. */
export type Organization = readonly string[];

/** After "to the", the Arabic article loses its alif: لليونيدو. */
const formsOf = (name: string) => (name.startsWith('ال') ? [name, name.slice(1)] : [name]);

const ORGANIZATIONS: readonly Organization[] = ORGANIZATION_NAMES.map((line) =>
  line.split(',').flatMap((name) => formsOf(plain(name.trim()))),
);

const BY_NAME: ReadonlyMap<string, Organization> = new Map(
  ORGANIZATIONS.flatMap((organization) => organization.map((name) => [name, organization] as const)),
);

const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length);
const oneOf = (names: readonly string[]) => names.map(literal).join('|');
const isHan = (name: string) => /\p{Script=Han}/u.test(name);

/** Any of their names, the longest first, with "of the" before it. */
const ANY = new RegExp(
  "(?:(?<!\\p{L})(?:of the|of|de la|de l'|des|del|de|du|d') ?)?" +
    `(?:(?<![\\p{L}\\p{N}/])(?:ل|ب)?(?<name>${oneOf(NAMES.filter((name) => !isHan(name)))})(?![\\p{L}\\p{N}/])` +
    `|(?<han>${oneOf(NAMES.filter(isHan))}))[ ,]*`,
  'gu',
);

const namedBy = ({ groups }: RegExpMatchArray): Organization | undefined =>
  BY_NAME.get(groups?.name ?? groups?.han ?? '');

/**
 * A question without the organization that it names, and that: its body may be known without it. Undefined where it names
 * none, or several.
 *
 * @example withoutOrganization('Комитет ЮНИДО по программным и бюджетным вопросам')?.text // 'Комитет по программным …'
 */
export function withoutOrganization(text: string): { text: string; organization: Organization } | undefined {
  const [only, ...others] = plain(text).matchAll(ANY);
  const organization = only && namedBy(only);
  if (!organization || others.some((other) => namedBy(other) !== organization)) return undefined;
  const { index, 0: found } = only;
  const left = `${text.slice(0, index)} ${text.slice(index + found.length)}`;
  const tidy = left.replace(/[(（]\s*[)）]/gu, ' ').replace(/ {2,}/g, ' ');
  return { text: tidy.trim(), organization };
}

/**
 * All organizations that a text names.
 *
 * @example organizationsIn('the UNDP/UNFPA annual session').map(([letters]) => letters) // ['undp', 'unfpa']
 */
export const organizationsIn = (text: string): Organization[] => [
  ...new Set([...plain(text).replaceAll('/', ' ').matchAll(ANY)].map(namedBy).filter((found) => found !== undefined)),
];

/** A word for an organ of an organization, right before its name or right behind it, in plain letters. */
const BEFORE =
  /(?:conference|conferencia|assembl\p{L}+|asamblea|конференци\p{L}+|ассамбле\p{L}+|م[ؤو]تمر|جمعيه)(?: (?:generale?|mondiale|العام|العامه))?[ ,(]*$/u;
const BEHIND =
  /^[')]*(?:'s )?(?:general )?(?:conference|assembly)(?!\p{L})|^(?:第[\d一二三四五六七八九十]+[届次])?(?:大会|审议大会|缔约)/u;

/**
 * The one organization that a question names beside a word for its conference or its assembly.
 *
 * @example organizationBeside('国际民航组织第39届大会')?.[0] // 'icao'
 */
export function organizationBeside(text: string): Organization | undefined {
  const words = plain(text);
  const [only, ...others] = words.matchAll(ANY);
  const organization = only && namedBy(only);
  if (!organization || others.some((other) => namedBy(other) !== organization)) return undefined;
  const isBeside = BEFORE.test(words.slice(0, only.index)) || BEHIND.test(words.slice(only.index + only[0].length));
  return isBeside ? organization : undefined;
}

/** Whether a body is one of an organization, by any of its names. */
export const isOfOrganization = ({ id, names, also }: Body, organization: Organization): boolean => {
  const called = [
    id.replaceAll('-', ' '),
    ...names.flatMap((name) => Object.values(name)),
    ...Object.values(also ?? {}).flat(),
  ];
  const words = called.map((name) => plain(name ?? '')).join('\n');
  return [...words.matchAll(ANY)].some((found) => namedBy(found) === organization);
};
