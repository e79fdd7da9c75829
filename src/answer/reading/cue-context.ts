import type { Cue, CueMatch } from '../lexicon.ts';
import type { BodyMention } from '../slots/bodies.ts';
import type { Token } from './tokens.ts';

/** What a question does not ask where the word is part of the name of a body. */
export const OF_NAMES: ReadonlySet<Cue> = new Set([
  'permanent',
  'interim',
  'taken',
  'programme',
  'report',
  'decision',
  'documents',
  'adopt',
  'create',
  'place',
  'endact',
  'open',
  'absent',
  'name',
]);

const ABOUT = new Set(['sur', 'on', 'contre', 'charge']);

const OF = new Set(['d', 'de', 'des', 'du', 'for', 'of']);

const SUBJECT_CUES = new Set([
  'taken',
  'documents',
  'report',
  'about',
  'outcome',
  'note',
  'programme',
  'open',
  'adopt',
]);

/**
 * "Le groupe de travail sur la traite", "le groupe d'examen": what follows a group that no body is belongs to its name and
 * asks nothing, whatever cue it looks like.
 */
export function strangersAfter(
  matches: CueMatch[],
  tokens: Token[],
  bodies: BodyMention[],
  taken: boolean[],
): number[] {
  return matches
    .filter(({ cue, from, to }) => cue === 'group' && !bodies.some((body) => from < body.to && to > body.from))
    .flatMap(({ to }) => {
      const link = tokens[to]?.word ?? '';
      if (!ABOUT.has(link) && !OF.has(link)) return [];
      let at = to + 1;
      while (['la', 'le', 'les', 'l', 'the'].includes(tokens[at]?.word ?? '')) at++;
      if (at >= tokens.length || taken[at]) return [];
      const subject = matches.some((match) => match.from === at && SUBJECT_CUES.has(match.cue));
      return ABOUT.has(link) || subject ? [at] : [];
    });
}

const AFTER_WHERE = new Set(['c', 'ca', 'est', 's', 'se', 'a', 'ont', 'aura', 'et', 'les', 'le', 'la']);

/** "ou" typed for "où" asks where only at the front or before a verb; elsewhere it is "or". */
export function isOr(match: CueMatch, tokens: Token[], text: string): boolean {
  const token = tokens[match.from];
  if (match.cue !== 'where' || token?.word !== 'ou' || /où/i.test(text)) return false;
  const next = tokens[match.from + 1]?.word ?? '';
  return (
    !(
      match.from === 0 ||
      ['et', 'quand'].includes(tokens[match.from - 1]?.word ?? '') ||
      match.from === tokens.length - 1
    ) ||
    (match.from === 0 && next !== '' && !AFTER_WHERE.has(next))
  );
}

const PAPER = /^(?:docs?|documents?|papers?|notes?|reports?)$/;

/** "The terms of reference", "les termes de référence" are no reference of a document. */
const isOfTerms = (from: number, tokens: Token[]): boolean =>
  /^(?:of|de)$/.test(tokens[from - 1]?.word ?? '') && /^terme?s$/.test(tokens[from - 2]?.word ?? '');

/** "Côte d'Ivoire", "la côte" are no "cote" of a document. */
const isCoast = (from: number, tokens: Token[]): boolean =>
  /^c[oô]tes?$/iu.test(tokens[from]?.typed ?? '') &&
  (/ô/iu.test(tokens[from]?.typed ?? '') ||
    tokens.slice(from + 1, from + 3).some(({ word }) => /^(?:d'?)?ivoire$/u.test(word)));

/** "Le document où il est question de l'aéroport": where it is spoken of, and not where it is. */
const isRelative = (from: number, to: number, tokens: Token[]): boolean =>
  tokens[from]?.word === 'ou' &&
  /^(?:documents?|textes?|rapports?|notes?|lettres?|paragraphes?|decisions?|resolutions?)$/.test(
    tokens[from - 1]?.word ?? '',
  ) &&
  /^(?:ils?|elles?|on|l|est|sont|figure|figurent)$/.test(tokens[to]?.word ?? '');

/**
 * "Qu'a noté le Groupe ?" is the verb, "la note du Secrétariat" the document: only the accent tells. "Which document was
 * before the SBI" and "had before it" speak of no time. "Called for" names nothing, "les déplacés" are people, a
 * "Conférence d'examen" considers nothing, "le Protocole II modifié" is the name of a text, and the "document final" the outcome, not the latest.
 */
export const isOtherWord = ({ cue, from, to }: CueMatch, tokens: Token[]): boolean =>
  (cue === 'symbol' && (isOfTerms(from, tokens) || isCoast(from, tokens))) ||
  (cue === 'where' && isRelative(from, to, tokens)) ||
  (cue === 'note' && /é(?:e|s|es)?$/i.test(tokens[from]?.typed ?? '')) ||
  (cue === 'title' && tokens[from]?.word === 'called' && /^(?:for|on|upon)$/.test(tokens[to]?.word ?? '')) ||
  (cue === 'cancelled' &&
    /^deplacee?s$/.test(tokens[from]?.word ?? '') &&
    /^(?:d|de|des|les|personnes|populations|familles)$/.test(tokens[from - 1]?.word ?? '')) ||
  (cue === 'taken' && tokens[from]?.word === 'examen' && /^conference$/.test(tokens[from - 2]?.word ?? '')) ||
  (cue === 'last' &&
    /^final[es]?s?$/.test(tokens[from]?.word ?? '') &&
    [tokens[from - 1], tokens[to]].some((beside) => /^documentos?$|^documents?$/.test(beside?.word ?? ''))) ||
  (cue === 'absent' &&
    /^modifiee?s?$/.test(tokens[from]?.word ?? '') &&
    tokens.slice(Math.max(0, from - 2), from).some(({ word }) => /^(?:protocole|accord|convention)$/.test(word))) ||
  (cue === 'before' &&
    tokens[from]?.word === 'before' &&
    (tokens[to]?.word === 'it' ||
      /^(?:was|were|is|are)$/.test(tokens[from - 1]?.word ?? '') ||
      (PAPER.test(tokens[from - 1]?.word ?? '') && tokens[to]?.word === 'the')) &&
    tokens.some(({ word }) => PAPER.test(word)));
