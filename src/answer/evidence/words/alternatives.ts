import { fold } from '../../../search/analysis.ts';

/**
 * The words of a question that stand beside another with "or" between them: "ojivas o cabezas". One of the two is enough.
 *
 * @example alternativesIn('¿A cuántas ojivas o cabezas se ha reducido el arsenal?') // { ojivas => cabezas, cabezas => ojivas }
 */
export function alternativesIn(typed: string): ReadonlyMap<string, string> {
  const pairs = [...fold(typed).matchAll(OR)].flatMap(({ groups }): [string, string][] => {
    const { one = '', other = '' } = groups ?? {};
    return [
      [one, other],
      [other, one],
    ];
  });
  return new Map(pairs);
}

const OR = /(?<!\p{L})(?<one>\p{L}{4,}) (?:or|ou|o|u|или|او) (?<other>\p{L}{4,})/gu;
