import type { Language } from '../../model.ts';

/**
 * How a decision on the sessions to come is headed, and how it speaks of sessions without their numbers, in plain letters: `held`
 * up to their days, `hosted` up to their city. A group `paragraph` holds the number of the paragraph that names them, `those` is there where the paragraph before does.
 */
export type FutureWords = { heading: RegExp; held: RegExp; hosted: RegExp };

/** The words of the languages in which such decisions are read. */
export const FUTURE_SESSIONS: Partial<Record<Language, FutureWords>> = {
  en: {
    heading: /^(?:[ivx]+\. )?dates and (?:venues?|places?) of (?:the )?future sessions(?: of the conference)?$/,
    held: /\b(?:(?<those>those|these)|the) sessions(?: referred to in paragraph (?<paragraph>\d+) above)?,? (?:which (?:will|are to|shall) be|to be) held(?= )/g,
    hosted: /\bhost(?:ing)? (?:of )?the sessions referred to in paragraph (?<paragraph>\d+) above,?(?= in )/g,
  },
  fr: {
    heading:
      /^(?:[ivx]+\. )?dates et lieux (?:de tenue )?des (?:futures sessions|prochaines sessions|sessions futures)$/,
    held: /\b(?:(?<those>ces)|les) sessions(?: (?:visees|mentionnees) au paragraphe (?<paragraph>\d+) ci-dessus)?,? qui (?:se tiendront|auront lieu|doivent se tenir)(?= )/g,
    hosted: /\baccueillir les sessions (?:visees|mentionnees) au paragraphe (?<paragraph>\d+) ci-dessus,?(?= a )/g,
  },
  es: {
    heading: /^(?:[ivx]+\. )?fechas y lugares (?:de celebracion )?de los (?:futuros|proximos) periodos de sesiones$/,
    held: /\b(?:(?<those>esos|estos)|los) periodos de sesiones(?: (?:mencionados|a que se hace referencia) en el parrafo (?<paragraph>\d+) supra)?,? que se celebraran(?= )/g,
    hosted:
      /\bacoger los periodos de sesiones (?:mencionados|a que se hace referencia) en el parrafo (?<paragraph>\d+) supra,?(?= en )/g,
  },
};
