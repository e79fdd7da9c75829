import type { Catalogue } from '../../src/model.ts';
import { nasty } from './answers.ts';

/** A catalogue with everything that it can tell, and with texts that try to leave their place. */
export const catalogue: Catalogue = {
  documents: 2,
  languages: [
    { language: 'fr', texts: 2 },
    { language: 'ar', texts: 1 },
  ],
  bodies: [
    {
      id: 'ctoc-cop-wg-2',
      names: { fr: `Groupe ${nasty}`, en: 'Working Group' },
      years: [
        {
          year: '2014',
          documents: [
            {
              symbol: 'CTOC/COP/2014/2',
              kind: 'report',
              date: '2014-06-12',
              texts: [
                { record: '000_note', title: `Rapport ${nasty}`, language: 'fr' },
                { record: '000_ar', title: 'تقرير', language: 'ar' },
              ],
            },
          ],
        },
        {
          documents: [{ symbol: null, kind: 'note', texts: [{ record: '004_agenda', title: 'Note', language: 'fr' }] }],
        },
      ],
      gaps: [
        {
          session: { body: 'ctoc-cop-wg-2', number: 7, dates: '2013-10-28/2013-10-30' },
          missing: [{ kind: 'agenda' }, { kind: 'report', symbol: 'CTOC/COP/WG.2/2013/5' }],
        },
      ],
    },
  ],
  toReview: [
    { record: '004_agenda', title: 'Note', language: 'fr' },
    { record: '000_note', title: 'Note', language: 'fr', paragraph: '4', quote: nasty, because: `open ${nasty}` },
  ],
  contradictions: [
    {
      field: 'dates',
      body: 'ctoc-cop-wg-2',
      session: { body: 'ctoc-cop-wg-2', number: 3 },
      values: [
        { value: '2015-10-15/2015-10-16', record: 'a', paragraph: '1', quote: '15 et 16 octobre 2015', language: 'fr' },
        { value: '2014', record: 'b', paragraph: 'head.2', quote: nasty, language: 'en' },
      ],
    },
    {
      field: 'decision',
      body: 'ctoc-cop-wg-2',
      act: 'created',
      values: [
        { value: 'decision 2/6', record: 'a', paragraph: '2', quote: 'décision 2/6', language: 'fr' },
        { value: 'resolution 2/6', record: 'b', paragraph: '2', quote: 'résolution 2/6', language: 'fr' },
      ],
    },
    {
      field: 'words',
      values: [
        { value: 'x', record: 'a', paragraph: '3', quote: 'le 3 mai', language: 'fr' },
        { value: 'y', record: 'b', paragraph: '3', quote: '4 May', language: 'en' },
      ],
    },
  ],
};
