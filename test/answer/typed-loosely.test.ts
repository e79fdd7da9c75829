import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: tide
bodies:
  - id: tide
    series: TIDE
    zone: UTC
    names: [{ en: FLO/WHO Tide Committee, es: Foro Permanente de Mareas }]
    also: { en: [UN/TIDES] }
  - id: lamps
    zone: UTC
    names: [{ en: Assembly of Lamp Keepers to the Tide Treaty }]
places: [{ id: Apia, names: { en: Apia } }]
`;
const world = worldHolding({
  'bodies.yml': BODIES,
  ...paper('others', OTHERS),
  ...paper(
    'third',
    ['Notes on the third session', 'The session was held in Apia from 4 to 8 May 2031.'],
    [
      '  - session: { body: tide, number: 3, designation: session, dates: 2031-05-04/2031-05-08, place: Apia, status: held }\n    paragraph: head.1\n    quote: third session',
    ],
  ),
  ...paper(
    'panel',
    ['Panel on buoys', '1. During the panel on buoys, statements were made by representatives of 17 States.'],
    [],
    {
      symbol: 'TIDE/2031/INF/13',
    },
  ),
  ...paper(
    'foro',
    [
      'Informe',
      '1. En su 17ª sesión, celebrada el 1 de mayo de 2031, el Foro examinó y aprobó las recomendaciones relativas a las boyas.',
    ],
    [],
    {
      symbol: 'TIDE/2031/L.6',
      language: 'es',
    },
  ),
  ...paper(
    'host',
    ['Agreement with the host', '1. The host shall host the thirteenth session of the ALK on 7 June 2032 in Apia.'],
    [],
    { session: '{ body: lamps, number: 13 }' },
  ),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2036-11-21' });

describe('what people type in another form than documents print it', () => {
  const table: [question: string, said: RegExp][] = [
    ["when's the third untides session", /4 to 8 May 2031/],
    // WHO behind a stroke is nobody who is asked for.
    ['when was the third session of the flo/who tide committee?', /4 to 8 May 2031/],
    // A paper of the series INF, with a stroke or a full stop.
    ['representatives of how many States made statements (TIDE/2031/INF/13)?', /17 States/],
    ['representatives of how many States made statements (TIDE/2031/INF.13)?', /17 States/],
    // Who did it, in small letters behind the verb.
    ['en que fecha aprobó el foro permanente de mareas las recomendaciones de las boyas', /1 de mayo de 2031/],
    // The letters for the beginning of a name, in a document of that body.
    ['where was the 13th session of the Assembly of Lamp Keepers to the Tide Treaty held?', /Apia/],
  ];
  for (const [question, said] of table)
    it(question, () => {
      const answer = ask(question);
      assert.equal(answer.status, 'answered', answer.lead);
      assert.match(JSON.stringify(answer), said);
    });
});
