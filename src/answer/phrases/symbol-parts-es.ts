import type { SymbolMeaning } from '../../records/symbol-parts.ts';

/** What the pieces of symbols mean, in Spanish. */
export const es: Record<SymbolMeaning, (number: string) => string> = {
  series: () => 'serie de documentos',
  conference: (number) => `conferencia${number}`,
  'working-group': (number) => `grupo de trabajo${number}`,
  committee: (number) => `comisión${number}`,
  commission: (number) => `comisión orgánica${number}`,
  'ad-hoc-committee': (number) => `comité especial${number}`,
  'preparatory-committee': (number) => `comité preparatorio${number}`,
  session: (number) => `período de sesiones${number}`,
  year: () => 'año',
  number: () => 'número del documento',
  addendum: (number) => `adición${number}`,
  corrigendum: (number) => `corrección${number}`,
  revision: (number) => `revisión${number}`,
  amendment: (number) => `enmienda${number}`,
  limited: (number) => `distribución limitada, documento${number}`,
  'conference-room-paper': (number) => `documento de sesión${number}`,
  information: (number) => `documento de información${number}`,
  'non-governmental': (number) => `exposición de una organización no gubernamental${number}`,
  'working-paper': (number) => `documento de trabajo${number}`,
  'verbatim-record': (number) => `acta literal${number}`,
  'summary-record': (number) => `acta resumida${number}`,
  miscellaneous: (number) => `documento diverso${number}`,
  resolution: () => 'resolución',
  decision: () => 'decisión',
};
