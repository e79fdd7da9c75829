import type { AnswerLanguage } from '../model.ts';
import { pageLanguages } from '../views/page/frame.ts';

const byDefault: AnswerLanguage = 'en';

function offered(tag: string | undefined): AnswerLanguage | undefined {
  return pageLanguages.find((language) => language === tag?.trim().toLowerCase().split('-')[0]);
}

/**
 * The language of the interface: the one asked for in the address, else the reader's first that is offered.
 *
 * @example pageLanguage(null, 'de, fr-CH;q=0.9, en;q=0.5') //=> { language: 'fr', chosen: false }
 */
export function pageLanguage(asked: string | null, accepted = ''): { language: AnswerLanguage; chosen: boolean } {
  const chosen = offered(asked ?? undefined);
  if (chosen) return { language: chosen, chosen: true };
  const wishes = accepted.split(',').map((wish) => {
    const [tag, ...settings] = wish.split(';');
    const weight = settings
      .map((setting) => /^\s*q=([\d.]+)\s*$/.exec(setting)?.[1])
      .find((value) => value !== undefined);
    return { language: offered(tag), weight: Number(weight ?? 1) };
  });
  const best = wishes.filter(({ language, weight }) => language && weight > 0).sort((a, b) => b.weight - a.weight)[0];
  return { language: best?.language ?? byDefault, chosen: false };
}
