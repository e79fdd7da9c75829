import { plain } from '../text.ts';
import { beyondHundred } from './hundreds.ts';

const words = (list: string): string[] => list.split(' ').map(plain);

/** "The twenty-eighth after the hundredth", or "the hundredth and the twenty-eighth". */
const over = (after: readonly string[], first: readonly string[]) => (form: string) => [
  ...after.map((hundred) => `${form} بعد ${hundred}`),
  ...first.map((hundred) => `${hundred} و${form}`),
];

// Masculine and feminine, from the first to the ninth; the tens in both cases.
const units =
  'الأول|الأولى الثاني|الثانية الثالث|الثالثة الرابع|الرابعة الخامس|الخامسة السادس|السادسة السابع|السابعة الثامن|الثامنة التاسع|التاسعة'
    .split(' ')
    .map((pair) => pair.split('|').map(plain));
const compound = [['الحادي', 'الحادية'].map(plain), ...units.slice(1)];
const tens = 'العشر الثلاث الأربع الخمس الست السبع الثمان التسع'
  .split(' ')
  .map((stem) => [`${plain(stem)}ون`, `${plain(stem)}ين`]);
const teen = (forms: string[]) => forms.flatMap((form) => [`${form} عشر`, `${form} عشره`]);

/** The ordinals of Arabic, to the two hundred and ninety-ninth, with their articles. */
export const arOrdinals: string[][] = beyondHundred(
  [
    ...units,
    ['العاشر', 'العاشره'],
    ...compound.map(teen),
    ...tens.flatMap((ten) => [
      ten,
      ...compound.map((forms) => forms.flatMap((form) => ten.map((word) => `${form} و${word}`))),
    ]),
  ],
  [
    { itself: words('المائة المئة'), over: over(words('المائة المئة'), words('المائة المئة')) },
    {
      itself: words('المائتان المئتان المائتين المئتين'),
      over: over(words('المائتين المئتين'), words('المائتان المئتان')),
    },
  ],
);
