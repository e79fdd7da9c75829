import { OF_HEADS } from '../../src/answer/evidence/rules/of-heads.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const head = (more: Asks = {}): Asks => ({ isPerson: true, ...more, scope: { isOfHead: true } });
const words = (...all: string[]) => ({ fit: { held: all.map((word) => ({ ...soughtWord(word, 'en'), weight: 3 })) } });

keeps(OF_HEADS, 'stands in the text, where the document is known by its head', [
  ['** Six seals were caught.', false, head(), { part: 'footnote' }],
  ['** Six seals were caught.', true, {}, { part: 'footnote' }],
  ['Six seals were caught.', true, head()],
]);

keeps(OF_HEADS, 'is a sentence, or the line of an officer', [
  ['3 Presentations by the candidates for Vice-President', false, head()],
  ['AGENDA ITEM TWO – Adoption of the agenda', false, head()],
  ['Adoption of the plan', false, head()],
  ['Jörg Reed (Kelp Institute, chair of the team)', true, head()],
  ['Selects Dr Reed as its President.', true, head()],
  ['Adoption of the plan', true, { isPerson: true }],
]);

keeps(OF_HEADS, 'is no row of several items of an agenda, where somebody is asked for', [
  ['11 Ballots 11.1 Ballot for the President 11.2 Contract of Mr Reed, Director', false, { isPerson: true }],
  ['11 Ballots 11.1 Ballot for the President 11.2 Contract of Mr Reed, Director', true, {}],
  ['11 members elected Mr Reed, whose 2.5 votes counted.', true, { isPerson: true }],
]);

keeps(OF_HEADS, 'says several words, or names somebody', [
  ['The workshop reviewed stocks.', false, head({ isPerson: false }), words('stocks', 'reviewed')],
  ['The workshop reviewed stocks of kelp.', true, head({ isPerson: false }), words('stocks', 'reviewed', 'kelp')],
  [
    'The candidates, Mr. Reed and Ms. Marin, spoke.',
    true,
    head({ isPerson: false, typed: 'Which candidates spoke?' }),
    words('candidates', 'spoke'),
  ],
  ['The workshop reviewed stocks.', true, {}, words('stocks')],
]);

keeps(OF_HEADS, 'is asked for an office that is known, where nothing else is left', [
  ['It elected Mr. Reed.', false, head({ typed: 'Who is the secretary of the?' }), words('secretary')],
  ['Il a élu M. Reed.', false, head({ typed: 'Qui est le trésorier du ?', language: 'fr' }), words('trésorier')],
  ['Eligió al Sr. Reed.', false, head({ typed: '¿Quién es el tesorero?', language: 'es' }), words('tesorero')],
  ['Был избран г-н Рид.', false, head({ typed: 'Кто казначей?', language: 'ru' }), words('казначей')],
  ['انتخب السيد ريد.', false, head({ typed: 'من هو أمين الصندوق؟', language: 'ar' }), words('الصندوق')],
  ['It elected Mr. Reed Chair.', true, head({ typed: 'Who is the Chair of the?' }), words('chair')],
  ['It heard Mr. Reed.', true, head({ typed: 'Who spoke?' }), words('spoke')],
]);

const now = head({ typed: 'Who is the President?' });
keeps(OF_HEADS, 'thanks nobody for what he was, and elects nobody for later, where it is asked who is', [
  ['Thanks Mr. Reed for his leadership as President.', false, now],
  [
    'Remercie M. Reed pour son leadership en tant que Président,',
    false,
    head({ typed: 'qui préside', language: 'fr' }),
  ],
  ['Selects Mr. Reed as its President for six years starting on 1 May 2031.', false, now],
  ['Selects Mr. Reed as its President for six years, with immediate effect.', true, now],
  ['Selects Mr. Reed as its President starting on 1 May 2031.', true, head({ typed: 'Who is selected as President?' })],
  ['Thanks Mr. Reed for his leadership as President.', true, head({ typed: 'Who chaired it?' })],
]);

keeps(OF_HEADS, 'says several words of when or where something is', [
  ['The secretariat was in Lima.', false, head({ happens: true }), words('secretariat')],
  ['The secretariat of the fund was in Lima.', true, head({ happens: true }), words('secretariat', 'fund')],
  ['The secretariat was in Lima.', true, { happens: true }, words('secretariat')],
]);

keeps(OF_HEADS, 'names who holds the office that is asked for', [
  ['Compte tenu des commentaires de son Président et du Directeur du Bureau,', false, now],
  ['K Gerard Faber, Président', true, now],
  ['M. Faber est Président.', true, now],
  ['The President spoke.', true, { isPerson: true, typed: 'Who is the President?' }],
  ['The keeper sang.', true, head({ typed: 'Who sang?' })],
]);

keeps(OF_HEADS, 'holds the office of the body that is named, and of no group', [
  ['Nomme M. Reed à la présidence du Groupe Consultatif.', false, now, { title: 'Réunion du Comité' }],
  ['M. Reed, Président du Comité, a parlé.', true, now, { title: 'Réunion du Comité' }],
  ['M. Reed, Président de la session, a parlé.', true, now],
  ['Nomme M. Reed à la présidence du Groupe Consultatif.', true, head({ typed: 'qui préside le groupe consultatif' })],
  ['Nomme M. Reed à la présidence du Groupe Consultatif.', true, { isPerson: true, typed: 'Who is the President?' }],
]);

const hour = head({ wanted: 'hour', cues: ['when'] });
keeps(OF_HEADS, 'gives the day with the hour, where both are asked for', [
  ['Evening round table (from 17:30)', false, hour],
  ['On 4 May 2031 from 17:30', true, hour],
  ['Evening round table (from 17:30)', true, head({ wanted: 'hour' })],
]);

const count = head({ isPerson: false, cues: ['howmany'], typed: 'How many members does the bureau have?' });
keeps(OF_HEADS, 'counts what several words tell', [
  ['One bureau member is of Fenland.', false, count, words('members', 'bureau')],
  ['The grid has 648 model runs.', true, count, words('model', 'runs', 'grid')],
  ['One bureau member is of Fenland.', true, { cues: ['howmany'] }, words('members')],
]);

keeps(OF_HEADS, 'counts no part of each, where the whole is asked for', [
  ['Each of the five groups has three members.', false, { cues: ['howmany'], typed: 'How many members are there?' }],
  ['Each group has three members.', true, { cues: ['howmany'], typed: 'How many members does each group have?' }],
  ['Chaque groupe a trois membres.', false, { cues: ['howmany'], typed: 'Combien de membres ?' }, { language: 'fr' }],
  ['The groups have three members.', true, { cues: ['howmany'], typed: 'How many members are there?' }],
]);

keeps(OF_HEADS, 'says that somebody was appointed, where that is asked', [
  ['M. Reed évoque sa carrière.', false, head({ typed: 'Qui a été nommé membre ?' })],
  ['Le Comité approuve la nomination de M. Reed.', true, head({ typed: 'Qui a été nommé membre ?' })],
  ['Mr. Reed spoke of his career.', false, head({ typed: 'Who was appointed Director?' })],
  ['Mr. Reed spoke of his career.', true, head({ typed: 'Who spoke?' })],
]);
