import { THEMES } from '../../src/answer/evidence/rules/themes.ts';
import { keeps } from './rule-cases.ts';

const EN = { typed: 'What is the priority theme of the 62nd session?' };
const ES = { typed: '¿Cuál es el tema prioritario del 62º período de sesiones?', language: 'es' } as const;
const FR = { typed: 'Quel est le thème de la session ?', language: 'fr' } as const;
const RU = { typed: 'Какова тема сессии?', language: 'ru' } as const;
const of = (language: 'es' | 'fr' | 'ru') => ({ language });
keeps(THEMES, 'gives a theme, where that is asked for', [
  [
    'The theme of the session, which will help the Council and all of its bodies in their work this year, will be “Nets”.',
    true,
    EN,
  ],
  ['The themes of the session, which will help the Council in its work, will be announced by the Bureau.', false, EN],
  ['The theme is “Nets”.', true, EN],
  ['The theme was discussed.', false, EN],
  [
    'El tema prioritario del 62º período de sesiones de la Comisión, que le permitirá contribuir a la labor del Consejo, será “Redes”.',
    true,
    ES,
    of('es'),
  ],
  [
    'El tema prioritario de la Comisión, que le permitirá contribuir a la labor, será anunciado por la Mesa.',
    false,
    ES,
    of('es'),
  ],
  [
    'Le thème de la session, qui aidera le Conseil et tous ses organes dans leurs travaux, sera « Filets ».',
    true,
    FR,
    of('fr'),
  ],
  [
    'Темой сессии, которая поможет Совету и всем его органам в их работе в этом году, будет «Сети».',
    true,
    RU,
    of('ru'),
  ],
]);
