import type { Body } from '../model.ts';
import { literal, plain } from '../records/text.ts';
import { ORGANIZATION_NAMES } from './organization-names.ts';

/** An organization: all that it is called, in plain letters, its letters first. */
export type Organization = readonly string[];

const ORGANIZATIONS: readonly Organization[] = ORGANIZATION_NAMES.map((line) =>
  line.split(',').map((name) => plain(name.trim())),
);

/** Chinese does not part its words; in Arabic "of the" is written with the next word. */
const form = (name: string): string => {
  const words = literal(name);
  if (/\p{Script=Han}/u.test(name)) return words;
  return `(?<![\\p{L}\\p{N}])${/\p{Script=Arabic}/u.test(name) ? '(?:ل|ب)?' : ''}${words}(?![\\p{L}\\p{N}])`;
};

/** "Of", "of the" before it. */
const OF = "(?:(?:of|of the|de la|de l'|de|du|del|des|d')[ ]?)?";

/**
 * A question without the organization that it names, and that: its body may be known without it. Undefined where it names
 * none, or several.
 *
 * @example withoutOrganization('Комитет ЮНИДО по программным и бюджетным вопросам')?.text // 'Комитет по программным …'
 */
export function withoutOrganization(text: string): { text: string; organization: Organization } | undefined {
  const words = plain(text);
  const named = ORGANIZATIONS.flatMap((organization) => {
    const [name] = organization.filter((one) => new RegExp(form(one), 'u').test(words));
    return name === undefined ? [] : [{ organization, name }];
  });
  const [only, ...others] = named;
  if (!only || others.length > 0) return undefined;
  const { index, 0: found } = new RegExp(`${OF}${form(only.name)}[ ,]*`, 'u').exec(words) ?? { index: 0, 0: '' };
  const left = `${text.slice(0, index)} ${text.slice(index + found.length)}`
    .replace(/[(（]\s*[)）]/gu, ' ')
    .replace(/ {2,}/g, ' ');
  return { text: left.trim(), organization: only.organization };
}

/** Whether a body is one of an organization, by any of its names. */
export const isOfOrganization = ({ id, names, also }: Body, organization: Organization): boolean => {
  const called = [
    id.replaceAll('-', ' '),
    ...names.flatMap((name) => Object.values(name)),
    ...Object.values(also ?? {}).flat(),
  ];
  const words = called.map((name) => plain(name ?? '')).join('\n');
  return organization.some((name) => new RegExp(form(name), 'u').test(words));
};
