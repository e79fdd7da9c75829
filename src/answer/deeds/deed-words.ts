import type { AnswerLanguage, Language } from '../../model.ts';

/** What a decision does. */
export type Deed = 'create' | 'extend' | 'adopt' | 'end' | 'request' | 'provide';

/** How questions say what a decision did, in plain letters. */
export const ASKED: Record<AnswerLanguage, Record<Deed, RegExp>> = {
  en: {
    create:
      /\b(?:set(?:s|ting)? up|establish(?:e[ds]|ing)?|create[ds]?|found(?:ed|s)|launch(?:e[ds])?|institutes?d?)\b/,
    extend: /\b(?:extend(?:s|ed)?|prolong(?:s|ed)?|renew(?:s|ed)?)\b/,
    adopt: /\b(?:adopt(?:s|ed)?|approve[ds]?|fix(?:e[ds])?|sets?(?! up))\b/,
    end: /\b(?:end(?:s|ed)|terminate[ds]?|dissolve[ds]?|abolish(?:e[ds])?|disband(?:s|ed)|discontinue[ds]?)\b/,
    request: /\b(?:request(?:s|ed)?|ask(?:s|ed)?)\b/,
    provide: /\b(?:decide[ds]?|provide[ds]?|stipulate[ds]?|sa(?:ys|id)) that\b/,
  },
  fr: {
    create:
      /\b(?:cree[es]{0,2}|etabli\p{L}*|institue\p{L}*|constitue\p{L}*|(?:mis[es]{0,2}|met) (?:en place|sur pied))(?!\p{L})/u,
    extend: /\b(?:prolong\p{L}+|prorog\p{L}+|renouvel\p{L}+|reconduit\p{L}*)(?!\p{L})/u,
    adopt: /\b(?:adopt\p{L}+|approuv\p{L}+|fixe[es]{0,2}|arrete[es]{0,2})(?!\p{L})/u,
    end: /\b(?:diss(?:out|olu)\p{L}*|(?:mis|met) fin|supprim\p{L}+)(?!\p{L})/u,
    request: /\b(?:pri(?:e|e[es]{1,2})|demand\p{L}+)(?!\p{L})/u,
    provide: /\b(?:decide|prevoit|dispose|prevoyait|stipule) qu/,
  },
  es: {
    create:
      /\b(?:cre(?:o|a|ada|ado)|estableci\p{L}*|establece|instituy\p{L}+|constituy\p{L}+|puso en marcha)(?!\p{L})/u,
    extend: /\b(?:prorrog\p{L}+|prolong\p{L}+|exten(?:dio|dido|dida)|extiende|renov\p{L}+|renueva)(?!\p{L})/u,
    adopt: /\b(?:aprob\p{L}+|aprueba|adopt\p{L}+|fij(?:a|o|ado|ada|an|aron))(?!\p{L})/u,
    end: /\b(?:disolv\p{L}+|disuel\p{L}+|(?:puso|pone) fin|suprim\p{L}+)(?!\p{L})/u,
    request: /\b(?:pid(?:e|io|en)|solicit(?:a|o|ado|an))(?!\p{L})/u,
    provide: /\b(?:decid(?:e|io)|dispone|dispuso|preve|establece) que\b/,
  },
  ru: {
    create: /(?<!\p{L})(?:учре(?:д|жд)\p{L}+|созда\p{L}+)/u,
    extend: /(?<!\p{L})продл\p{L}+/u,
    adopt: /(?<!\p{L})(?:утвер(?:д|жд)\p{L}+|приня\p{L}+|принима\p{L}+|одобр\p{L}+)/u,
    end: /(?<!\p{L})(?:упраздн\p{L}+|распу[сщ]\p{L}+|прекра[тщ]\p{L}+)/u,
    request: /(?<!\p{L})(?:прос(?:ит|ил[аио]?)|предлага\p{L}+|поруч\p{L}+)(?!\p{L})/u,
    provide: /(?<!\p{L})(?:постанов\p{L}+|предусматрива\p{L}+),? (?:что|чтобы)(?!\p{L})/u,
  },
  ar: {
    create: /(?<!\p{L})(?:[اتين]?ا?نشا\p{L}{0,3}|انشيت?|تنشي|ينشي|اسس\p{L}?|تاسس\p{L}?)(?!\p{L})/u,
    extend: /(?<!\p{L})(?:مدد\p{L}?|يمدد|تمدد|جدد\p{L}?|تمديد)(?!\p{L})/u,
    adopt: /(?<!\p{L})(?:اعتم(?:د|دت)|[يت]عتمد|اقر(?:ت|ه|ها)?|[يت]قر|وافق(?:ت)?)(?!\p{L})/u,
    end: /(?<!\p{L})(?:الغ[يت]\p{L}?|[يت]لغي|انه[يت]\p{L}?|[يت]نهي)(?!\p{L})/u,
    request: /(?<!\p{L})(?:طلبت?|[يت]طلب)(?!\p{L})/u,
    provide: /(?<!\p{L})(?:[يت]نص علي ان|قرر(?:ت)? ان|[يت]قرر ان)(?!\p{L})/u,
  },
  zh: {
    create: /设立|成立|建立|创设/u,
    extend: /延长|延期|展期|续延/u,
    adopt: /通过了?|核准|批准|核可/u,
    end: /解散|撤销|终止/u,
    request: /请(?!问)|要求/u,
    provide: /规定/u,
  },
};

/** How the paragraphs of decisions begin that do it, behind their number, in plain letters; and where the name of what it is done to ends. */
type Told = { opens: string; deeds: Record<Deed, string>; ends: RegExp };

/** The words of the languages in which the paragraphs of decisions are read. */
export const TOLD: Partial<Record<Language, Told>> = {
  en: {
    opens: '(?:(?:also|further) )?(?:(?:decides|agrees|resolves)(?: also| further)? to )?',
    deeds: {
      create: '(?:establish(?:es)?|creates?|sets? up|launch(?:es)?)',
      extend: '(?:extends?|prolongs?|renews?)',
      adopt: '(?:adopts?|approves?)',
      end: '(?:terminates?|discontinues?|dissolves?|abolish(?:es)?|ends?)',
      request: 'requests',
      provide: '(?:decides|agrees)(?: also| further)? that',
    },
    ends: /[,;:.(]|\b(?:between|on|from|for|to|with|under|in|at|by|whose|which|that|who|as|shall|will|should|may|is|are|be|established|created|set up|contained|adopted)\b/,
  },
  fr: {
    opens: "(?:decide (?:egalement |en outre )?(?:de |d'))?",
    deeds: {
      create: '(?:creer|cree|etablir|etablit|instituer|institue|constituer|constitue|mettre en place)',
      extend: '(?:prolonger|prolonge|proroger|proroge|renouveler|renouvelle|reconduire|reconduit)',
      adopt: '(?:adopter|adopte|approuver|approuve)',
      end: '(?:dissoudre|dissout|supprimer|supprime|mettre fin a|met fin a)',
      request: '(?:prie|demande a)',
      provide: "decide (?:egalement |en outre )?qu[e']",
    },
    ends: /[,;:.(]|(?<!\p{L})(?:entre|sur|pour|dans|au|aux|a|avec|par|dont|qui|que|en|est|sera|seront|doit|(?:cree|etabli|institue|adopte)e?s?)(?!\p{L})/u,
  },
  es: {
    opens: '(?:decide (?:tambien |ademas )?)?',
    deeds: {
      create: '(?:establecer|establece|crear|crea|instituir|instituye|constituir)',
      extend: '(?:prorrogar|prorroga|prolongar|prolonga|renovar|renueva)',
      adopt: '(?:aprobar|aprueba|adoptar|adopta)',
      end: '(?:disolver|suprimir|suprime|poner fin a|pone fin a)',
      request: '(?:pide|solicita) a',
      provide: 'decide (?:tambien |ademas )?que',
    },
    ends: /[,;:.(]|(?<!\p{L})(?:entre|sobre|para|en|con|por|cuy[oa]s?|que|al?|es|sera|seran|debera|(?:cread|establecid|instituid|aprobad)[oa]s?)(?!\p{L})/u,
  },
  ru: {
    opens: '(?:(?:также |далее )?постановляет (?:также )?)?',
    deeds: {
      create: '(?:учредить|учреждает|создать|создает)',
      extend: '(?:продлить|продлевает)',
      adopt: '(?:утвердить|утверждает|принять|принимает|одобряет)',
      end: '(?:упразднить|упраздняет|распустить|прекратить)',
      request: '(?:просит|поручает)',
      provide: 'постановляет,? что',
    },
    ends: /[,;:.(]|(?<!\p{L})(?:между|по|для|в|во|на|с|до|о|об|котор\p{L}+|будет|должен|должна|(?:учрежденн|созданн|принят)\p{L}+)(?!\p{L})/u,
  },
};
