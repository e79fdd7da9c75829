import type { AnswerLanguage, Body } from '../../model.ts';

/** The beginning of the symbols of a body, which ends before any session, year or number. */
const SERIES = /(?<![\p{L}\p{N}/.-])[A-Z]+(?:\/[A-Z]+(?:\.[A-Z]+)*(?:\.\d+)?)+(?![\p{L}\p{N}/(-]|\.\p{N})/giu;

/**
 * A question with the name of the body where it is called by its series alone, as documents without their masthead leave
 * people no other name: "the Committee (A/AC.172)".
 *
 * @example namingSeries('when does CTOC/COP/WG.2 meet?', bodies, 'en') // 'when does Working Group on … meet?'
 */
export const namingSeries = (text: string, bodies: readonly Body[], language: AnswerLanguage): string =>
  text.replace(SERIES, (series) => {
    const body = bodies.find((held) => held.series === series.toUpperCase());
    const [name] = [language, 'en' as const, 'fr' as const].flatMap(
      (code) => body?.names.flatMap((names) => names[code] ?? []) ?? [],
    );
    return name ?? series;
  });
