import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectAmong } from '../../src/search/language.ts';
import { inTime } from '../fixtures/in-time.ts';

const detectLanguage = (question: string, fallback: 'en' | 'fr') => detectAmong(question, fallback, ['en', 'fr']);

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const french = lines(`
  reunion 2010
  réunion 2009 ?
  bonjour
  salut
  merci
  svp
  svp agenda 2007
  c'est quoi wg.2
  c quoi le wg2
  cest quoi un point
  koi de neuf
  c koi odj 2007
  odj 2007
  point 4
  point 5 docs
  quand ?
  où ?
  quand et ou
  la dernière
  et la précédente ?
  et l'après-midi ?
  et en 2010 ?
  et pour wg.3 ?
  la suivante
  dates reunions
  date de la 3e
  4e réunion
  2ème session
  1ere session
  1er octobre 2009
  le 3 octobre 2007
  mercredi 3 octobre
  jeudi matin
  vendredi après-midi
  octobre 2007
  octobre 2013 vienne
  ordre du jour 2007
  ordre jour
  point 1 a)
  que dit la resolution 6/1
  résolution 6/4
  décision 2/6 ?
  quelle decision
  decision qui a cree le groupe
  qui a créé le GT
  gt assistance technique
  groupe coopération internationale
  groupe de travail permanent
  devenu permanent quand
  rapport 2013
  rapport de la septieme
  note du secrétariat
  cote du rapport
  liste des réunions
  nombre de réunions
  combien de fois
  combien de seances par jour
  heure d'ouverture
  a quelle heure ca commence
  ou s'est tenue la 7e
  lieu de la session
  vienne ?
  langue originale
  original en quelle langue
  distribution générale ?
  pourquoi l'astérisque
  nouveau tirage ?
  indicateurs de performance
  mobilisation des ressources
  efficacité et avenir
  autres questions
  adoption du rapport
  questions d'organisation
  assistance technique 2008
  criminalité organisée
  conference des parties
  bureau élargi
  onudc
  aide
  aidez-moi
  aide moi stp
  que sais-tu faire
  tu fais quoi
  qui es-tu
  donne moi les dates
  montre l'ordre du jour
  je cherche le rapport de 2012
  je voudrais les dates svp
  pourriez-vous m'indiquer la date
  pouvez vous me dire quand
  y a-t-il eu une réunion en 2011
  le groupe s'est-il réuni en 2011
  est-ce que wg.3 existe
  prochaine réunion
  prochaine session conf
  derniere reunion gt
  premiere reunion
  la plus longue
  quelle est la plus longue
  combien de jours
  durée 2013
  entre 2008 et 2010
  avant 2010
  après 2012
  depuis 2010
  en mai 2018
  juin 2014
  demain
  demain matin
  cet après-midi
  aujourd'hui ?
  la semaine prochaine
  programme de jeudi
  que se passe-t-il le 4 octobre
  signification de CTOC
  ca veut dire quoi WG
  c'est quoi CTOC/COP/WG.2/2007/3
  CTOC/COP/2014/1 c'est quoi
  qui cite CTOC/COP/WG.2/2013/5
  liens en six langues
  difference wg2 et wg3
  difference entre les deux groupes
  sur quoi porte 3/4
  titre de la decision 3/4
  documents du point 3
  quels documents
  quel document ?
  réunions conjointes 2017
  tenues en meme temps
  keske la décision 4/3
  merci beaucoup
  "Working Group on International Cooperation" en français ?
`);

const english = lines(`
  hello
  hi
  hey there
  thanks
  pls
  pls dates
  wg agenda 2007
  agenda 2007
  agenda for 2007
  item 4
  item 4 docs
  item 1 a)
  wen
  wen was wg2
  when ?
  where?
  when and where
  the last one
  and the previous one?
  and in 2010?
  and WG.3?
  next one
  meeting 2010
  meetings 2009
  meeting dates
  dates of meetings
  3rd meeting
  2nd session
  1st session
  7th
  October 2009 meeting
  on 3 october 2007
  wednesday 3 october
  thursday morning
  friday afternoon
  october 2007
  vienna 2013
  what does resolution 6/1 say
  resolution 6/4 about what
  what is decision 2/6
  which decision
  decision that created the group
  who created the WG
  technical assistance wg dates please
  technical assistance group
  international cooperation group
  made permanent when
  permanent by which decision
  report 2013
  report of the seventh
  note by the secretariat
  report symbol
  list of meetings
  number of meetings
  how many
  how many times
  how many meetings a day
  opening time
  what time does it start
  where was the 7th
  place of the session
  original language
  in which language
  why the asterisk
  reissued why
  performance indicators
  mobilization of resources
  effectiveness and future
  other matters
  adoption of the report
  organizational matters
  organized crime
  conference of the parties
  extended bureau ?
  unodc
  help
  help me
  can you help
  what can you do
  who are you
  give me the dates
  show the agenda
  looking for the 2012 report
  could you tell me when
  was there a meeting in 2011
  did the group meet in 2011
  does wg.3 exist
  next meeting
  next session of the conf
  last meeting wg
  first meeting
  the longest
  which was longest
  how long
  how long was 2013
  between 2008 and 2010
  before 2010
  after 2012
  since 2010
  in may 2018
  june 2014
  tomorrow
  tomorrow morning
  this afternoon
  today?
  next week
  thursday programme please
  what happens on 4 october
  what does CTOC stand for
  what does WG mean
  what is CTOC/COP/WG.2/2007/3
  CTOC/COP/2014/1 what is this
  who cites CTOC/COP/WG.2/2013/5
  links in six languages
  difference between wg2 and wg3
  how do wg2 and wg3 differ
  what's 3/4 about
  title of decision 3/4
  documents for item 3
  which documents
  which document?
  joint meetings 2017
  held at the same time
  thx
  u there
  what r the dates
  dont know the date
  isn't there a list
  the group's report
  is "Mobilisation des ressources" an item
  what is « ordre du jour » in English
`);

test('French is told from short questions, whatever the conversation was in', () => {
  assert.ok(french.length >= 120, String(french.length));
  assert.deepEqual(
    french.filter((question) => detectLanguage(question, 'en') !== 'fr'),
    [],
  );
});

test('English is told from short questions, whatever the conversation was in', () => {
  assert.ok(english.length >= 120, String(english.length));
  assert.deepEqual(
    english.filter((question) => detectLanguage(question, 'fr') !== 'en'),
    [],
  );
});

test('the fallback decides when a question shows no language', () => {
  for (const question of [
    '',
    '   ',
    '2009',
    'dates 2009 ?',
    'CTOC/COP/WG.2/2007/3',
    '???',
    'documents',
    '\u0000\u0001',
  ]) {
    assert.equal(detectLanguage(question, 'fr'), 'fr', question);
    assert.equal(detectLanguage(question, 'en'), 'en', question);
  }
});

test('misspelt words decide only when no word is spelt correctly', () => {
  assert.equal(detectLanguage('reuniom 2010', 'en'), 'fr');
  assert.equal(detectLanguage('meetnig 2010', 'fr'), 'fr', 'two letters differ: no evidence');
  assert.equal(detectLanguage('meetig 2010', 'fr'), 'en');
  assert.equal(detectLanguage('meetig 2010 svp', 'en'), 'fr');
});

test('the language of a question of a hundred thousand characters is found in time', () => {
  const long = ['quel est le point '.repeat(6_000), "l'".repeat(50_000)];
  for (const question of long)
    assert.equal(
      inTime(question.slice(0, 20), () => detectLanguage(question, 'en')),
      'fr',
    );
});
