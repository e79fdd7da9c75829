import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainMessage } from '../../../src/views/blocks/plain.ts';
import { attribution, noticeText, troubleText } from '../../../src/views/blocks/trouble.ts';
import { documentEntity } from '../../../src/views/blocks/unfurl.ts';
import { slackWords } from '../../../src/views/blocks/words.ts';
import { extremes } from './extremes.ts';
import { record, sample } from './samples.ts';

/** Every sentence of a phrase file, those that take something in given a sign in its place. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentencesOf(value('2', '3'));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

test('all languages say everything, and titles fit', () => {
  const [french, english] = [slackWords('fr'), slackWords('en')];
  assert.deepEqual(Object.keys(french.troubles), Object.keys(english.troubles));
  assert.deepEqual(Object.keys(french.notices), Object.keys(english.notices));
  for (const words of [french, english, slackWords('es'), slackWords('ru'), slackWords('zh'), slackWords('ar')]) {
    assert.ok(sentencesOf(words).every((sentence) => sentence.trim() !== ''));
    const titles = [words.passage, words.more, words.calendar, words.feedback, words.explain].map(({ title }) => title);
    for (const title of titles) assert.ok(title.length <= 24, title);
    for (const label of Object.values(words.buttons)) assert.ok(label.length <= 24, label);
  }
});

test('no sentence names the code of a fault, calls somebody or shows a bare sign', () => {
  for (const language of ['ar', 'fr', 'en', 'es', 'ru', 'zh'] as const)
    for (const sentence of sentencesOf(slackWords(language))) {
      assert.ok(!/<[!@#]|&(?!amp;)|_[a-z]+_|undefined/.test(sentence), sentence);
    }
});

test('a fault is told in plain words, and an unknown one too', () => {
  assert.equal(
    troubleText('not_in_channel', 'fr'),
    'Je ne suis pas dans ce canal. Invitez-moi avec `/invite @Rapporteur`, puis recommencez.',
  );
  assert.equal(troubleText('expired_trigger_id', 'en'), 'It took too long. Please press the button again.');
  assert.match(troubleText('missing_scope', 'en'), /administrator .* reinstall/);
  for (const code of ['', 'toString', '__proto__', 'never_heard'])
    assert.equal(troubleText(code, 'en'), slackWords('en').troubles.other);
  assert.equal(noticeText('tooOld', 'en'), 'This answer is too old. Please ask again.');
});

test('who shares an answer, or asks by a button, is named and not called', () => {
  const by = { name: '<@U1>', question: 'When & where?' };
  const line = (text: string) => [{ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }];
  assert.deepEqual(attribution('sharedBy', by, 'en'), line('<@U1> shared the answer to: When & where?'));
  assert.deepEqual(attribution('askedBy', by, 'fr'), line('<@U1> a demandé : When & where?'));
});

test('an answer as text alone has its sources with addresses', () => {
  assert.deepEqual(plainMessage(sample('mandate', 'en'), { words: 'en' }), {
    mrkdwn: false,
    text: `Decision 2/6 created the Working Group on Technical Assistance.
• Decision 4/3 made it permanent.

“was established pursuant to decision 2/6 of the Conference”
Performance indicators for technical assistance · CTOC/COP/WG.2/2007/3 · annotations to item 1 (a), passage 2
https://docs.un.org/en/CTOC/COP/WG.2/2007/3

« a tenu sa septième réunion à Vienne du 28 au 30 octobre 2013 »
Rapport de la réunion du Groupe de travail d'experts gouvernementaux sur l'assistance technique · paragraph 1`,
  });
  for (const answer of Object.values(extremes))
    assert.ok(plainMessage(answer, { words: 'fr', pages: 'https://x.example' }).text.length <= 3900);
});

test('a document is a Work Object with its facts', () => {
  const entity = documentEntity(record, {
    url: 'https://records.example/records/003_note',
    appUnfurlUrl: 'https://records.example/records/003_note?lang=fr',
    words: 'fr',
  });
  assert.deepEqual(entity, {
    entity_type: 'slack#/entities/content_item',
    url: 'https://records.example/records/003_note',
    app_unfurl_url: 'https://records.example/records/003_note?lang=fr',
    external_ref: { id: '003_note', type: 'document' },
    entity_payload: {
      attributes: {
        title: { text: 'Note du Secrétariat sur des indicateurs & <enseignements>' },
        display_type: 'Document',
        display_id: 'CTOC/COP/WG.2/2007/3',
        product_name: 'Rapporteur',
        locale: 'fr-FR',
      },
      custom_fields: [
        { key: 'symbol', label: 'Cote', type: 'string', value: 'CTOC/COP/WG.2/2007/3' },
        { key: 'kind', label: 'Nature', type: 'string', value: 'note du Secrétariat' },
        { key: 'date', label: 'Date', type: 'slack#/types/date', value: '2007-08-21' },
        { key: 'session', label: 'Session', type: 'string', value: 'n° 2, du 3 au 5 octobre 2007' },
        { key: 'distribution', label: 'Distribution', type: 'string', value: 'générale' },
        { key: 'language', label: 'Langue de ce texte', type: 'string', value: 'français' },
        { key: 'original', label: 'Langue originale', type: 'string', value: 'anglais' },
        {
          key: 'official',
          label: 'Document officiel',
          type: 'slack#/types/link',
          value: 'https://docs.un.org/fr/CTOC/COP/WG.2/2007/3',
        },
      ],
      display_order: ['symbol', 'kind', 'date', 'session', 'distribution', 'language', 'original', 'official'],
    },
  });
});
