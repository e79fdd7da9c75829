import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';

const table: [
  language: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh',
  text: string,
  items: Record<string, string | undefined>,
][] = [
  [
    'en',
    'XVI. Gender and climate change\n\n(Agenda item 16)\n\n113. The SBI considered this agenda item at its 1st meeting. It had before it document FCCC/SBI/2019/INF.8. It recalled FCCC/SBI/2018/9.\n\nXVII. Arrangements\n\n(Agenda sub-item 17(a))\n\n118. It had before it document FCCC/SBI/2019/8.\n\n(Agenda sub-item 17(b))\n\n119. It took note of the information contained in document FCCC/SBI/2019/INF.9. It took note of the views in FCCC/SBI/2019/MISC.1.\n',
    {
      'FCCC/SBI/2019/INF.8': '16',
      'FCCC/SBI/2018/9': undefined,
      'FCCC/SBI/2019/8': '17 a',
      'FCCC/SBI/2019/INF.9': '17 b',
      'FCCC/SBI/2019/MISC.1': undefined,
    },
  ],
  [
    'fr',
    "IV. Questions de genre\n\n(Point 4 de l'ordre du jour)\n\n12. L'organe était saisi du document FCCC/SBI/2019/INF.8. Il a pris note des informations figurant dans le document FCCC/SBI/2019/7.\n",
    { 'FCCC/SBI/2019/INF.8': '4', 'FCCC/SBI/2019/7': '4' },
  ],
  [
    'es',
    'IV. Cuestiones de género\n\n(Tema 4 del programa)\n\n12. El órgano tuvo ante sí el documento FCCC/SBI/2019/INF.8. Tomó nota de la información contenida en el documento FCCC/SBI/2019/7.\n',
    { 'FCCC/SBI/2019/INF.8': '4', 'FCCC/SBI/2019/7': '4' },
  ],
  [
    'ru',
    'IV. Гендерные вопросы\n\n(Пункт 4 повестки дня)\n\n12. Органу был представлен документ FCCC/SBI/2019/INF.8. Орган принял к сведению документ FCCC/SBI/2019/7.\n',
    { 'FCCC/SBI/2019/INF.8': '4', 'FCCC/SBI/2019/7': '4' },
  ],
  [
    'zh',
    '四. 性别问题\n\n(议程项目4)\n\n12. 履行机构收到了FCCC/SBI/2019/INF.8号文件。履行机构注意到了FCCC/SBI/2019/7号文件。\n',
    { 'FCCC/SBI/2019/INF.8': '4', 'FCCC/SBI/2019/7': '4' },
  ],
  [
    'ar',
    'رابعا - المسائل الجنسانية\n\n(البند 4 من جدول الأعمال)\n\n12 - وكان معروضا على الهيئة الوثيقة FCCC/SBI/2019/INF.8. وأحاطت علما بالوثيقة FCCC/SBI/2019/7.\n',
    { 'FCCC/SBI/2019/INF.8': '4', 'FCCC/SBI/2019/7': '4' },
  ],
];

for (const [language, text, items] of table)
  test(`in ${language}, documents that a body had before it belong to the item of their section`, () => {
    const { claims } = extractRecord(`1. Opening.\n\n${text}`, { file: 'x.txt', bodies: [], language });
    const found = claims.flatMap((claim) => ('symbol' in claim ? [[claim.symbol.id, claim.symbol.item]] : []));
    assert.deepEqual(Object.fromEntries(found), items);
  });
