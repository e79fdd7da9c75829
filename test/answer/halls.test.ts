import { GIVES } from '../../src/answer/evidence/rules/gives.ts';
import { type Asks, keeps } from './rule-cases.ts';

const place = (typed: string, language: Asks['language'] = 'en'): Asks => ({ wanted: 'place', typed, language });
keeps(GIVES, 'gives a place', [
  ['The meetings of divers will be held in the Assembly Hall.', true, place('In which hall are they held?')],
  [
    'The meetings of divers will be held in the Assembly Hall.',
    true,
    place('Dans quelle salle se tiennent-elles ?', 'fr'),
  ],
  // A hall is no city, nor is a hall that is only spoken of one in which something is held.
  ['The meetings of divers will be held in the Assembly Hall.', false, place('Where are they held?')],
  ['The Assembly Hall has seats for divers.', false, place('In which hall are they held?')],
  ['The meetings of divers will be held in the morning.', false, place('In which hall are they held?')],
  [
    'Les séances plénières auront lieu dans la salle des Assemblées.',
    true,
    place('Dans quelle salle se tiennent-elles ?', 'fr'),
    { language: 'fr' },
  ],
  [
    'Las sesiones se celebrarán en el Salón de Asambleas.',
    true,
    place('¿En qué sala se celebran?', 'es'),
    { language: 'es' },
  ],
  ['Заседания состоятся в Зале Ассамблеи.', true, place('В каком зале состоятся заседания?', 'ru'), { language: 'ru' }],
]);
