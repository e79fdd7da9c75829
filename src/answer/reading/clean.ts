const MAX_LENGTH = 2000;

/**
 * Makes a question plain: no Slack, Markdown or HTML markup, no control characters, single spaces. Returns undefined
 * when there is more text than anybody asks in a question, so that the caller can say so.
 *
 * `cleanQuestion('<https://docs.un.org/fr/CTOC/COP/2014/1|CTOC/COP/2014/1> *c’est quoi* ?')` is
 * `"CTOC/COP/2014/1 c'est quoi ?"`.
 */
export function cleanQuestion(text: string): string | undefined {
  if (text.length > MAX_LENGTH * 4) return undefined;
  const plain = text
    .normalize('NFKC')
    .replace(/<[@#!][^<>|]{0,80}(?:\|([^<>]{0,80}))?>/g, ' ')
    .replace(/<(?:https?|mailto):[^<>|\s]{1,2000}\|([^<>]{0,400})>/g, ' $1 ')
    .replace(/<((?:https?):[^<>|\s]{1,2000})>/g, ' $1 ')
    .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' ')
    .replace(/\[([^[\]]{0,400})\]\([^()\s]{0,2000}\)/g, ' $1 ')
    .replace(/&(amp|lt|gt|nbsp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    // Vowel signs, which few people type.
    .replace(/[\u064b-\u0652\u0670]/g, '')
    // Soft hyphens, joiners and marks of direction stand inside words and symbols that people paste.
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu, ' ')
    .replace(/[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}/g, ' ')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > MAX_LENGTH ? undefined : plain;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', '#39': "'" };

/** Signs that are not the same folded. */
const NOT_PLAIN = /[^ -@[-~]/g;

/** Lower case without accents, character by character, so that offsets stay: `foldKeepingLength('Été')` is `"ete"`. */
export function foldKeepingLength(text: string): string {
  const folded = text.replace(NOT_PLAIN, (unit) => (unit.normalize('NFD')[0] ?? unit).toLowerCase());
  return folded.length === text.length ? folded : text.toLowerCase().slice(0, text.length);
}
