import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/model.ts';
import { proposeBodies } from '../../src/records/propose-bodies.ts';

const proposed = (lines: string[], language: Language) =>
  proposeBodies(lines.join('\n\n'), { language, bodies: [], places: [] }).flatMap(({ body }) =>
    Object.values(body.names[0] ?? {}),
  );

describe('a name that is that of a document', () => {
  it('is proposed as no body', () => {
    assert.deepEqual(proposed(['第五十四届会议议程项目', '大会决议', '1. 大会通过了。'], 'zh'), []);
    assert.deepEqual(proposed(['联合国', '大会', '2023年实质性会议', '1. 大会通过了。'], 'zh'), []);
    assert.deepEqual(
      proposed(['Activités du Bureau des récifs', 'Première session', '1. Le Bureau a siégé.'], 'fr'),
      [],
    );
  });

  it('is another than that of a body', () =>
    assert.deepEqual(proposed(['珊瑚礁委员会', '第五届会议', '1. 珊瑚礁委员会通过了。'], 'zh'), ['珊瑚礁委员会']));
});
