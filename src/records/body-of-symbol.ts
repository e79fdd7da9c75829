import type { Body } from '../model.ts';
import { seriesOf } from './series.ts';
import { supplementOf } from './supplements.ts';

/**
 * The body in whose series a symbol is; undefined where none of them has it.
 *
 * @example bodyOfSymbol(bodies, 'CTOC/COP/WG.2/2007/3')?.id // 'ctoc-cop-wg-2'
 */
export function bodyOfSymbol(bodies: readonly Body[], symbol: string | null | undefined): Body | undefined {
  if (!symbol) return undefined;
  if (BUREAU.test(symbol)) return undefined;
  const series = supplementOf(symbol) ?? seriesOf(symbol);
  const named = (own: string) => bodies.find((body) => body.series === own);
  const own = named(series) ?? named(series.replace(PROGRAMME, ''));
  return own ?? named(series.replace(COUNTRY, '')) ?? named(series.replace(COMMITTEE, ''));
}

/** The bureau of a meeting is not that meeting: `UNEP/OzL.Pro.12/Bur.2/3`. */
export const BUREAU = /\/Bur\.\d+\//;

/** The programme that serves the Convention on Biological Diversity, with which its symbols began until 2017: `UNEP/CBD/SBSTTA/20/16`. */
const PROGRAMME = /^UNEP\/(?=CBD\/)/;

/** The Organizational Committee, in which the Peacebuilding Commission meets: `PBC/9/OC/SR.1`. */
const COMMITTEE = /\/OC$/;

/** The country of which a treaty body speaks, or whose report it is: `CERD/C/ARE/CO/18-21`. */
const COUNTRY = /\/[A-Z]{3}(?:\/CO)?$/;
