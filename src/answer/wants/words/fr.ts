import type { WantWords } from '../want-words.ts';

const OF_IT = "(?:(?:sa |la |son |le |l'))?";
const ISSUED = '(?:publie|distribue|diffuse|emis|paru)e?';

export const fr: WantWords = {
  joins: String.raw`(?:\s*[,;+&]\s*(?:et\s+)?|\s+(?:et|plus)\s+(?:aussi\s+)?|\s+[-/]\s+)`,
  wants: {
    issued: `${OF_IT}(?:date (?:de |d')(?:distribution|publication|parution|diffusion|emission|sortie))|(?:quand|a quelle date) (?:a-t-il ete|a-t-elle ete|est-il|est-elle) ${ISSUED}|quelle est ${OF_IT}date de (?:distribution|publication|parution)`,
    original: `${OF_IT}langue (?:originale|d'origine)|(?:en |dans )?quelle (?:est ${OF_IT})?langue (?:originale|d'origine)`,
    dated: `${OF_IT}date(?: du document)?|quelle date porte-t-(?:il|elle)|de quelle date est-(?:il|elle)|quelle est ${OF_IT}date`,
    adopted: `${OF_IT}date d'adoption|(?:quand|a quelle date) (?:a-t-(?:elle|il) ete|fut-(?:elle|il)) adoptee?`,
    when: '(?:quand|a quelle date|quel jour)',
    sitting: `(?:a|lors de|au cours de) (?:la)?quelle (?:seance|reunion)(?: pleniere)?|${OF_IT}numero de (?:la )?seance`,
    symbol: `${OF_IT}(?:cote|symbole)(?: du document)?|sous quelle cote(?: a-t-(?:il|elle) ete ${ISSUED})?|quelle est ${OF_IT}cote|dans quel document(?: (?:est|figure)-(?:il|elle))?`,
    decision: `(?:dans|par|en vertu de) quelle (?:decision|resolution)|${OF_IT}numero de (?:la )?(?:decision|resolution)`,
  },
  frame: '(?:quel(?:le)?s? (?:est|sont|etai(?:t|ent)) |donne(?:z|-|z-)?moi |il me faut |je cherche )?',
  asks: String.raw`(?<!\p{L})(?:qui|quel(?:le)?s?|ou|quand|combien|comment|quoi)(?!\p{L})`,
  questions: {
    issued: (symbol) => `Quand ${symbol} a-t-il été publié ?`,
    original: (symbol) => `Quelle est la langue originale de ${symbol} ?`,
    adopted: (word, number) =>
      `Quand la ${word === 'decision' ? 'décision' : 'résolution'} ${number} a-t-elle été adoptée ?`,
    sitting: (word, number) =>
      `À quelle séance plénière la ${word === 'decision' ? 'décision' : 'résolution'} ${number} a-t-elle été adoptée ?`,
    symbol: (symbol) => `Qu'est-ce que ${symbol} ?`,
  },
};
