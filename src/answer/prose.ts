import type { Paragraph } from '../model.ts';

const SHORTEST_CLAUSE = 60;
/** Chinese says the same in a third of the signs. */
const SHORTEST_CHINESE = 20;

const shortestOf = (text: string): number => (/\p{Script=Han}/u.test(text) ? SHORTEST_CHINESE : SHORTEST_CLAUSE);

/**
 * "Held at Headquarters, New York, on Wednesday, 11 March 2015, at 10 a.m.": a line of a summary record's head; "To be held on
 * …" of that of a provisional agenda.
 */
export const HELD =
  /^(?:(?:To be )?(?:[Hh]eld|[Tt]enue)|[Qq]ui se tiendra|(?:[Qq]ue se )?[Cc]elebra(?:da|rá)|[Qq]ue tendrá lugar|(?:[Кк]оторое )?(?:[Пп]роведенн(?:ое|ом|ого)|[Сс]остоявш(?:ееся|емся|егося)|состоится|будет проведено)|المعقودة|المقرر عقد(?:ها|ه)|التي ستعقد|举行|定于|将于)(?!\p{L})/u;

/** "7376-е заседание, состоявшееся 5 февраля 2015 года.": a line that says no more than when a sitting was held. */
const SITTING = /(?:\bheld\b|tenue|celebrada|состоявше|проведенн|المعقودة|举行)[^.;]*\d{4}[^.;]*[.。]$/u;

/**
 * Two sentences at least, one behind the other: a report whose first paragraph has no number, and runs into the heading
 * below it: "… held its first meeting on 16 February 2005. The agenda was adopted. Item A: Election of the Chairperson".
 */
const SENTENCES = /(?:(?:^|[.!?] )\p{Lu}(?:(?![.!?] \p{Lu}).){40,}(?=[.!?] \p{Lu})){2}/su;

/** "Le Libéria compte neuf laboratoires opérationnels." (A/69/759): so many words up to a full stop are a sentence, however short. */
const SHORT_SENTENCE = /^\p{Lu}(?:\S+ ){5,}\S+\.$/u;

/** Running text. A preamble stands before the first number, where titles and mastheads stand too: its clauses have commas. */
export const isProse = ({ part, heading, text }: Paragraph): boolean =>
  !heading &&
  !['agenda', 'programme'].includes(part) &&
  (part !== 'head' ||
    HELD.test(text) ||
    SITTING.test(text.trim()) ||
    SENTENCES.test(text) ||
    SHORT_SENTENCE.test(text.trim()) ||
    (text.length >= shortestOf(text) && /[.,;:،؛。，；：][\d*]{0,3}$/u.test(text.trim())));
